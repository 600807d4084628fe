//! The grammar of the configuration file.
//!
//! The other SDKs each read their own dialect of INI; this parser accepts what any of them writes.
//! A line that they read differently is an error with its number. The line itself is not shown, as
//! it may contain a pass phrase or a key.

/// A profile without inherited settings.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Section {
    pub(super) name: String,
    pub(super) line: usize,
    pub(super) entries: Vec<Entry>,
}

/// A key of a profile, with its value.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// In lower case.
    pub(super) key: String,
    pub(super) value: String,
    pub(super) line: usize,
}

/// A problem and its line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) line: usize,
    pub(super) problem: String,
}

/// Parses the profiles of a file.
///
/// - `[NAME]` starts a profile; names are case-sensitive and unique.
/// - `key = value`, or `key: value`: the first `=` or `:` is the separator. Both sides are trimmed,
///   the key is case-insensitive, and no character of the value is special.
/// - A line that is indented deeper than the key above continues its value.
/// - `#` and `;` start a comment at the beginning of a line only.
pub(super) fn parse(text: &str) -> Result<Vec<Section>, Fault> {
    let mut sections: Vec<Section> = Vec::new();
    // The indentation of the last key, whose value deeper lines continue.
    let mut open = None;
    // Windows editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (index, raw) in text.lines().enumerate() {
        let line = index + 1;
        let content = raw.trim();
        let fault = |problem: String| Err(Fault { line, problem });
        if content.is_empty() || content.starts_with(['#', ';']) {
            continue;
        }
        if let Some(rest) = content.strip_prefix('[') {
            let name = match header(rest) {
                Ok(name) => name,
                Err(problem) => return fault(problem.to_owned()),
            };
            if let Some(first) = sections.iter().find(|section| section.name == name) {
                return fault(format!(
                    "duplicate profile `{name}`; already defined in line {}",
                    first.line
                ));
            }
            sections.push(Section { name: name.to_owned(), line, entries: Vec::new() });
            open = None;
            continue;
        }
        let Some(section) = sections.last_mut() else {
            return fault("no profile before this line; start one with `[DEFAULT]`".to_owned());
        };
        let indent = raw.len() - raw.trim_start().len();
        if open.is_some_and(|key| indent > key)
            && let Some(entry) = section.entries.last_mut()
        {
            if !entry.value.is_empty() {
                entry.value.push('\n');
            }
            entry.value.push_str(content);
            continue;
        }
        let Some((key, value)) = content.split_once(['=', ':']) else {
            return fault("expected `[profile]` or `key = value`".to_owned());
        };
        let key = key.trim().to_lowercase();
        if key.is_empty() {
            return fault("missing key before the value".to_owned());
        }
        if key.contains(char::is_control) {
            return fault("the key contains a control character".to_owned());
        }
        if let Some(first) = section.entries.iter().find(|entry| entry.key == key) {
            return fault(format!(
                "duplicate key `{}` in profile `{}`; already set in line {}",
                first.key, section.name, first.line
            ));
        }
        section.entries.push(Entry { key, value: value.trim().to_owned(), line });
        open = Some(indent);
    }
    Ok(sections)
}

/// Parses the name of a profile, after the opening bracket.
fn header(rest: &str) -> Result<&str, &'static str> {
    let (name, after) = rest.rsplit_once(']').ok_or("missing `]` after the profile name")?;
    let after = after.trim_start();
    if !after.is_empty() && !after.starts_with(['#', ';']) {
        return Err("unexpected text after `]`");
    }
    let name = name.trim();
    match name {
        "" => Err("missing profile name"),
        name if name.contains(char::is_control) => {
            Err("the profile name contains a control character")
        }
        name => Ok(name),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn reads(text: &str, expected: &[(&str, &[(&str, &str)])]) {
        let sections = parse(text).unwrap();
        let found: Vec<(&str, Vec<(&str, &str)>)> = sections
            .iter()
            .map(|section| {
                let entries = section.entries.iter();
                let pairs = entries.map(|entry| (entry.key.as_str(), entry.value.as_str()));
                (section.name.as_str(), pairs.collect())
            })
            .collect();
        let expected: Vec<_> =
            expected.iter().map(|(name, pairs)| (*name, pairs.to_vec())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn keys_and_values_are_split_and_trimmed() {
        let a = |value| ("a", value);
        reads("[P]\na=1\nb = 2\n", &[("P", &[a("1"), ("b", "2")])]);
        reads("[P]\n  a  =  x y  ", &[("P", &[a("x y")])]);
        reads("[P]\na: 1", &[("P", &[a("1")])]);
        reads("[P]\na=b=c==", &[("P", &[a("b=c==")])]);
        reads("[P]\na=C:\\keys", &[("P", &[a("C:\\keys")])]);
        reads("[P]\na: b=c", &[("P", &[a("b=c")])]);
        reads("[P]\na=", &[("P", &[a("")])]);
        reads("[P]\nA=1\nKey_File=2", &[("P", &[a("1"), ("key_file", "2")])]);
    }

    #[test]
    fn no_character_of_a_value_is_special() {
        for value in ["100%", "%(x)s", "${x}", "a # b", "a ; b", "\"quoted\"", "[x]", "a\tb"] {
            reads(&format!("[P]\na = {value}"), &[("P", &[("a", value)])]);
        }
    }

    #[test]
    fn profile_names_are_case_sensitive() {
        reads(
            "[default]\n[DEFAULT]\n[a b]\n[ P ]\n[x]y]",
            &[("default", &[]), ("DEFAULT", &[]), ("a b", &[]), ("P", &[]), ("x]y", &[])],
        );
        reads("[P] # comment\n  [Q];", &[("P", &[]), ("Q", &[])]);
        reads("", &[]);
    }

    #[test]
    fn comments_and_blank_lines_are_ignored() {
        reads("# a=1\n;b\n\n[P]\n  # c=3\n\t\na=1\n#b=2", &[("P", &[("a", "1")])]);
        reads("[P]\r\na=1\r\nb=2\r\n", &[("P", &[("a", "1"), ("b", "2")])]);
        reads("\u{feff}[P]\na=1", &[("P", &[("a", "1")])]);
    }

    #[test]
    fn deeper_lines_continue_a_value() {
        reads("[P]\na=1\n  2\n# no\n\n\t3=x\nb=4", &[("P", &[("a", "1\n2\n3=x"), ("b", "4")])]);
        reads("[P]\na=\n  1", &[("P", &[("a", "1")])]);
        reads("[P]\n  a=1\n  b=2\n c=3\n   4", &[("P", &[("a", "1"), ("b", "2"), ("c", "3\n4")])]);
        reads("[P]\na=1\n[Q]\n  b=2", &[("P", &[("a", "1")]), ("Q", &[("b", "2")])]);
        reads("[P]\na=1\n  [Q]\nb=2", &[("P", &[("a", "1")]), ("Q", &[("b", "2")])]);
    }

    #[test]
    fn lines_are_counted() {
        let sections = parse("\n[P]\n# x\na=1\n").unwrap();
        assert_eq!((sections[0].line, sections[0].entries[0].line), (2, 4));
    }

    #[track_caller]
    fn refuses(text: &str, line: usize, problem: &str) {
        assert_eq!(parse(text), Err(Fault { line, problem: problem.to_owned() }), "{text}");
    }

    #[test]
    fn malformed_lines_are_errors() {
        refuses("[P]\nhunter2", 2, "expected `[profile]` or `key = value`");
        refuses("\na=1\n[P]", 2, "no profile before this line; start one with `[DEFAULT]`");
        refuses("[]", 1, "missing profile name");
        refuses("[ ]", 1, "missing profile name");
        refuses("[P", 1, "missing `]` after the profile name");
        refuses("[P] x", 1, "unexpected text after `]`");
        refuses("[P]\n= 1", 2, "missing key before the value");
        refuses("[P]\na=1\n\n[P]", 4, "duplicate profile `P`; already defined in line 1");
        refuses("[P]\na=1\nA=2", 3, "duplicate key `a` in profile `P`; already set in line 2");
    }

    proptest! {
        #[test]
        fn any_text_is_parsed_without_panic(text in any::<String>()) {
            let _ = parse(&text);
        }

        #[test]
        fn text_of_special_characters_is_parsed_without_panic(text in "[\\[\\]=:#; \t\r\nab%\u{feff}]{0,60}") {
            for section in parse(&text).into_iter().flatten() {
                prop_assert!(!section.name.is_empty());
                prop_assert!(section.entries.iter().all(|entry| !entry.key.is_empty()));
            }
        }

        #[test]
        fn written_values_are_read_unchanged(values in prop::collection::vec("[!-~]([ -~]{0,20}[!-~])?", 0..5)) {
            let mut text = "[P]\n".to_owned();
            for (index, value) in values.iter().enumerate() {
                text.push_str(&format!("key{index} = {value}\n"));
            }
            let sections = parse(&text).map_err(|fault| TestCaseError::fail(format!("{fault:?}")))?;
            let found: Vec<&str> = sections[0].entries.iter().map(|entry| entry.value.as_str()).collect();
            prop_assert_eq!(found, values);
        }
    }
}
