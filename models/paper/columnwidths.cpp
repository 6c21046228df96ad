#include "models/paper/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace pc {

namespace {

template <typename Member>
double sum(const std::vector<ColumnWish> &wishes, Member member)
{
    return std::accumulate(wishes.begin(), wishes.end(), 0.0,
                           [&](double total, const ColumnWish &wish) { return total + wish.*member; });
}

// More than enough: all get the same white. Not enough: words stay whole.
std::vector<double> byContent(const std::vector<ColumnWish> &wishes, double width)
{
    const double natural = sum(wishes, &ColumnWish::natural);
    const double least = sum(wishes, &ColumnWish::least);
    std::vector<double> widths;
    for (const ColumnWish &wish : wishes) {
        if (natural <= 0)
            widths.push_back(width / static_cast<double>(wishes.size()));
        else if (natural <= width)
            widths.push_back(wish.natural + (width - natural) / static_cast<double>(wishes.size()));
        else if (least >= width)
            widths.push_back(wish.least * width / least);
        else
            widths.push_back(wish.least + (width - least) * (wish.natural - wish.least) / (natural - least));
    }
    return widths;
}

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnWish> &wishes, double width)
{
    const double weights = sum(wishes, &ColumnWish::weight);
    if (weights <= 0)
        return byContent(wishes, width);
    // Columns with a weight share what the others leave; one that its words do not fit in takes them, and the rest
    // share again.
    std::vector<ColumnWish> fixed = wishes;
    double content = 0;
    double least = 0;
    for (const ColumnWish &wish : wishes) {
        content += wish.weight > 0 ? 0 : wish.natural;
        least += wish.weight > 0 ? wish.least : 0;
    }
    if (content + least > width || (content <= 0 && least > width)) {
        for (ColumnWish &wish : fixed)
            wish.natural = std::max(wish.natural, wish.least);
        return byContent(fixed, width);
    }
    double left = width - content;
    double shares = weights;
    std::vector<double> widths(wishes.size());
    std::vector<bool> settled(wishes.size());
    for (bool again = true; again;) {
        again = false;
        for (size_t i = 0; i < wishes.size(); ++i) {
            if (settled[i] || wishes[i].weight <= 0 || left * wishes[i].weight / shares >= wishes[i].least)
                continue;
            widths[i] = wishes[i].least;
            left -= wishes[i].least;
            shares -= wishes[i].weight;
            settled[i] = again = true;
        }
    }
    for (size_t i = 0; i < wishes.size(); ++i) {
        if (wishes[i].weight <= 0)
            widths[i] = wishes[i].natural;
        else if (!settled[i])
            widths[i] = left * wishes[i].weight / shares;
    }
    return widths;
}

} // namespace pc
