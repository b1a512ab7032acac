//! The difference of two texts in unified form.

/// Unchanged lines shown around a change.
const CONTEXT_LINES: usize = 3;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line<'t> {
    Kept(&'t str),
    Removed(&'t str),
    Added(&'t str),
}

/// What turns `old` into `new`; empty when they are equal.
pub(crate) fn unified(name: &str, old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let lines = lines(&old, &new);
    let changes: Vec<usize> = (0..lines.len()).filter(|at| !is_kept(&lines[*at])).collect();
    let Some(first) = changes.first() else { return String::new() };
    let mut text = format!("--- a/{name}\n+++ b/{name}\n");
    let (mut start, mut end) = (first.saturating_sub(CONTEXT_LINES), *first);
    for &change in &changes {
        // Changes whose surroundings touch share them.
        if change > end + 2 * CONTEXT_LINES {
            write_hunk(&mut text, &lines, start, end);
            start = change - CONTEXT_LINES;
        }
        end = change;
    }
    write_hunk(&mut text, &lines, start, end);
    text
}

fn is_kept(line: &Line<'_>) -> bool {
    matches!(line, Line::Kept(_))
}

fn write_hunk(text: &mut String, lines: &[Line<'_>], start: usize, last_change: usize) {
    let end = lines.len().min(last_change + CONTEXT_LINES + 1);
    let hunk = &lines[start..end];
    let old_length =
        |lines: &[Line<'_>]| lines.iter().filter(|it| !matches!(it, Line::Added(_))).count();
    let new_length =
        |lines: &[Line<'_>]| lines.iter().filter(|it| !matches!(it, Line::Removed(_))).count();
    let range = |before: usize, length: usize| match length {
        0 => format!("{before},0"),
        length => format!("{},{length}", before + 1),
    };
    let old = range(old_length(&lines[..start]), old_length(hunk));
    let new = range(new_length(&lines[..start]), new_length(hunk));
    text.push_str(&format!("@@ -{old} +{new} @@\n"));
    for line in hunk {
        let (sign, line) = match line {
            Line::Kept(line) => (' ', line),
            Line::Removed(line) => ('-', line),
            Line::Added(line) => ('+', line),
        };
        text.push_str(&format!("{sign}{line}\n"));
    }
}

/// All lines of both texts; those of a longest common subsequence are kept.
fn lines<'t>(old: &[&'t str], new: &[&'t str]) -> Vec<Line<'t>> {
    let same_start = old.iter().zip(new).take_while(|(old, new)| old == new).count();
    let (old_rest, new_rest) = (&old[same_start..], &new[same_start..]);
    let same_end = old_rest
        .iter()
        .rev()
        .zip(new_rest.iter().rev())
        .take_while(|(old, new)| old == new)
        .count();
    let old_middle = &old_rest[..old_rest.len() - same_end];
    let new_middle = &new_rest[..new_rest.len() - same_end];
    let kept = |line: &&'t str| Line::Kept(line);
    let mut lines: Vec<Line<'t>> = old[..same_start].iter().map(kept).collect();
    lines.extend(middle(old_middle, new_middle));
    lines.extend(old[old.len() - same_end..].iter().map(kept));
    lines
}

fn middle<'t>(old: &[&'t str], new: &[&'t str]) -> Vec<Line<'t>> {
    // lengths[i][j] is the length of the longest common subsequence of old[i..] and new[j..].
    let mut lengths = vec![vec![0_u32; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            lengths[i][j] = match old[i] == new[j] {
                true => lengths[i + 1][j + 1] + 1,
                false => lengths[i + 1][j].max(lengths[i][j + 1]),
            };
        }
    }
    let (mut i, mut j, mut lines) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            lines.push(Line::Kept(old[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && lengths[i + 1][j] >= lengths[i][j + 1]) {
            lines.push(Line::Removed(old[i]));
            i += 1;
        } else {
            lines.push(Line::Added(new[j]));
            j += 1;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::unified;

    #[test]
    fn equal_texts_have_no_difference() {
        assert_eq!(unified("db", "a\nb\n", "a\nb\n"), "");
        assert_eq!(unified("db", "", ""), "");
    }

    #[test]
    fn changes_are_shown_with_what_is_around_them() {
        let old = "1\n2\n3\n4\n5\n6\n7\n";
        let new = "1\n2\n3\n4\nfive\n6\n7\n8\n";
        let expected = "--- a/db\n+++ b/db\n@@ -2,6 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n+8\n";
        assert_eq!(unified("db", old, new), expected);
        let expected = "--- a/db\n+++ b/db\n@@ -0,0 +1,2 @@\n+a\n+b\n";
        assert_eq!(unified("db", "", "a\nb\n"), expected);
    }

    #[test]
    fn changes_far_apart_are_shown_apart() {
        let old: Vec<String> = (1..=20).map(|number| number.to_string()).collect();
        let mut new = old.clone();
        (new[1], new[17]) = ("x".to_owned(), "y".to_owned());
        let difference = unified("db", &old.join("\n"), &new.join("\n"));
        let heads: Vec<&str> = difference.lines().filter(|line| line.starts_with("@@")).collect();
        assert_eq!(heads, ["@@ -1,5 +1,5 @@", "@@ -15,6 +15,6 @@"]);
    }
}
