// The reports there are, each with a small picture of its first page and what it is for.
//
// Pictures are given to it one by one; it asks for nothing and makes none.
#pragma once

#include <QImage>
#include <QListWidget>

namespace pc {

class ReportsList final : public QListWidget {
    Q_OBJECT

public:
    explicit ReportsList(QWidget *parent = nullptr);

    /// Name of the report in front: "synthesis".
    QString current() const;
    void choose(const QString &name);
    QStringList names() const;

    /// Size of a picture in device independent pixels.
    QSize pictureSize() const;
    void setPicture(const QString &name, const QImage &picture);
    bool hasPicture(const QString &name) const { return m_pictured.contains(name); }
    /// The pictures are of another register or campaign: each is asked for again.
    void forgetPictures() { m_pictured.clear(); }

Q_SIGNALS:
    void reportChosen(const QString &name);

private:
    QListWidgetItem *itemOf(const QString &name) const;

    QSet<QString> m_pictured;
};

} // namespace pc
