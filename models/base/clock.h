// The one place that asks what time it is, so that a test can answer instead.
//
// Dates shown and stored are local dates; the journal alone also keeps the instant, in UTC.
#pragma once

#include <QDateTime>

namespace pc {

class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// The present instant, in local time.
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }

    /// The computer's own clock.
    static const Clock &system();
};

/// A clock that stands where it was put.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime &instant) : m_instant(instant) {}
    QDateTime now() const override { return m_instant; }
    void set(const QDateTime &instant) { m_instant = instant; }

private:
    QDateTime m_instant;
};

} // namespace pc
