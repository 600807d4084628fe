//! The table of terms (`xtask/tidy/terms.txt`) and the search for them.

use anyhow::{Context, ensure};

use super::words::Word;

/// The kinds of text that a term may be limited to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Area {
    /// Documentation, comments and messages in Rust source.
    Code,
    /// Markdown files.
    Guide,
    /// Overlays and glossaries, which describe Oracle's APIs.
    Api,
}

/// A row of the table.
#[derive(Debug)]
struct Term {
    phrase: Phrase,
    instead: String,
    areas: Vec<Area>,
    except: Vec<Phrase>,
}

/// Alternatives for each word; an empty list stands for any word.
type Phrase = Vec<Vec<String>>;

/// All rows.
#[derive(Debug)]
pub(super) struct Terms(Vec<Term>);

impl Terms {
    /// Parses rows of the form `phrase | instead | areas | exceptions | reason`.
    ///
    /// # Errors
    ///
    /// When a row has missing columns, an unknown area, or exceptions without a reason.
    pub(super) fn parse(text: &str) -> anyhow::Result<Self> {
        let mut terms = Vec::new();
        for (index, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let term = row(line).with_context(|| format!("terms.txt:{}", index + 1))?;
            terms.push(term);
        }
        Ok(Self(terms))
    }

    /// Returns the line, the phrase as found, and the replacement of each match.
    pub(super) fn find(&self, words: &[Word], area: Area) -> Vec<(usize, String, &str)> {
        let mut found = Vec::new();
        for term in self.0.iter().filter(|term| term.areas.contains(&area)) {
            for at in 0..words.len() {
                if matches(&term.phrase, words, at) && !term.is_excepted(words, at) {
                    let phrase: Vec<&str> = words[at..at + term.phrase.len()]
                        .iter()
                        .filter_map(|word| word.text.as_deref())
                        .collect();
                    found.push((words[at].line, phrase.join(" "), term.instead.as_str()));
                }
            }
        }
        found.sort_by_key(|(line, ..)| *line);
        found
    }
}

impl Term {
    /// Whether the match is part of a longer phrase that is fine.
    fn is_excepted(&self, words: &[Word], at: usize) -> bool {
        self.except.iter().any(|phrase| {
            let first = (at + self.phrase.len()).saturating_sub(phrase.len());
            (first..=at).any(|start| matches(phrase, words, start))
        })
    }
}

fn row(line: &str) -> anyhow::Result<Term> {
    let columns: Vec<&str> = line.split('|').map(str::trim).collect();
    let [phrase, instead, areas, except, reason] = columns[..] else {
        anyhow::bail!("expected `phrase | instead | areas | exceptions | reason`");
    };
    let areas = areas
        .split_whitespace()
        .flat_map(|area| match area {
            "all" => vec![Ok(Area::Code), Ok(Area::Guide), Ok(Area::Api)],
            "code" => vec![Ok(Area::Code)],
            "guide" => vec![Ok(Area::Guide)],
            "api" => vec![Ok(Area::Api)],
            other => vec![Err(anyhow::anyhow!("unknown area `{other}`"))],
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    let except: Vec<Phrase> =
        except.split(',').filter(|phrase| !phrase.trim().is_empty()).map(parse_phrase).collect();
    let is_narrow = areas.len() < 3 || !except.is_empty();
    ensure!(!is_narrow || !reason.is_empty(), "a narrowed term needs a reason");
    Ok(Term { phrase: parse_phrase(phrase), instead: instead.to_owned(), areas, except })
}

fn parse_phrase(text: &str) -> Phrase {
    let alternatives = |word: &str| match word {
        "*" => Vec::new(),
        _ => word.split('/').map(str::to_lowercase).collect(),
    };
    text.split_whitespace().map(alternatives).collect()
}

fn matches(phrase: &Phrase, words: &[Word], at: usize) -> bool {
    words.get(at..at + phrase.len()).is_some_and(|words| {
        phrase.iter().zip(words).all(|(alternatives, word)| {
            let text = word.text.as_ref();
            text.is_some_and(|text| alternatives.is_empty() || alternatives.contains(text))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::words::split;

    const TABLE: &str = "# comment\n\
        is/are made again | is retried | all | |\n\
        authority | token endpoint | code | certificate authority, authority of * URI | TLS term\n";

    #[track_caller]
    fn check(text: &str, area: Area, expected: &[(usize, &str)]) {
        let terms = Terms::parse(TABLE).unwrap();
        let words = split(text, 1);
        let found: Vec<_> =
            terms.find(&words, area).into_iter().map(|(line, phrase, _)| (line, phrase)).collect();
        let expected: Vec<_> =
            expected.iter().map(|(line, phrase)| (*line, (*phrase).to_owned())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn phrases_are_found_across_lines_but_not_across_sentences() {
        check("A call is made\nagain.", Area::Api, &[(1, "is made again")]);
        check("A call is made. Again and again.", Area::Code, &[]);
        check("A call is `made` again.", Area::Code, &[]);
    }

    #[test]
    fn exceptions_and_areas_narrow_a_term() {
        check("Asks the Authority.", Area::Code, &[(1, "authority")]);
        check("Asks the Authority.", Area::Guide, &[]);
        check("A certificate authority.", Area::Code, &[]);
        check("The authority of the URI.", Area::Code, &[]);
    }

    #[test]
    fn row_without_reason_or_with_unknown_area_is_an_error() {
        for row in ["a | b | code | |", "a | b | all | c |", "a | b | everywhere | | why", "a | b"]
        {
            assert!(Terms::parse(row).is_err(), "{row}");
        }
    }
}
