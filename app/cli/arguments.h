// Options and positional arguments of one command.
//
// `--name value` and `--name=value` are the same; `--` ends the options; "-" alone is an argument.
#pragma once

#include "models/base/result.h"

#include <QCoreApplication>
#include <QMultiMap>
#include <QStringList>

namespace pc {

class Arguments {
    Q_DECLARE_TR_FUNCTIONS(pc::Arguments)

public:
    /// `flags` take no value, `options` take one. Error Usage for an unknown option or a missing value.
    static Result<Arguments> parse(const QStringList &words, const QStringList &flags, const QStringList &options);

    const QStringList &positional() const { return m_positional; }
    bool has(const QString &flag) const { return m_values.contains(flag); }
    QString value(const QString &option, const QString &otherwise = {}) const;
    /// Every value of an option given several times, in order.
    QStringList values(const QString &option) const;

private:
    QStringList m_positional;
    QMap<QString, QStringList> m_values;
};

} // namespace pc
