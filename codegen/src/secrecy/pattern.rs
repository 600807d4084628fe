//! Patterns of names.

/// Words, of which `*` is any number of words.
#[derive(Debug)]
pub(super) struct Pattern(Vec<String>);

impl Pattern {
    /// Parses a pattern such as `* secret name`.
    pub(super) fn parse(text: &str) -> Self {
        Self(text.split_whitespace().map(str::to_owned).collect())
    }

    /// Whether the words of a name match.
    pub(super) fn matches(&self, words: &[String]) -> bool {
        matches(&self.0, words)
    }
}

fn matches(pattern: &[String], words: &[String]) -> bool {
    match pattern.split_first() {
        None => words.is_empty(),
        Some((first, rest)) if first == "*" => {
            (0..=words.len()).any(|skipped| matches(rest, &words[skipped..]))
        }
        Some((first, rest)) => words.first() == Some(first) && matches(rest, &words[1..]),
    }
}

/// Returns the words of a name in camel, snake or kebab case, in lower case: `tls key id` for `TLSKeyId`.
pub(super) fn words(name: &str) -> Vec<String> {
    let chars: Vec<_> = name.chars().collect();
    let mut words = vec![String::new()];
    for (index, char) in chars.iter().enumerate() {
        if !char.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let before = index.checked_sub(1).map(|index| chars[index]);
        let next_is_lower = chars.get(index + 1).is_some_and(char::is_ascii_lowercase);
        let starts = char.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || before.is_ascii_uppercase() && next_is_lower
            });
        if starts {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(char.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::{Pattern, words};

    #[test]
    fn words_of_every_case() {
        for (name, expected) in [
            ("adminPassword", "admin password"),
            ("opc-sse-customer-key-sha256", "opc sse customer key sha256"),
            ("access_token", "access token"),
            ("ocspResponderURL", "ocsp responder url"),
            ("backupTDEPassword", "backup tde password"),
            ("keySha256Value", "key sha256 value"),
            ("opc-meta-*", "opc meta"),
        ] {
            assert_eq!(words(name).join(" "), expected);
        }
    }

    #[test]
    fn star_is_any_number_of_words() {
        for (pattern, name, expected) in [
            ("* password", "password", true),
            ("* password", "adminPassword", true),
            ("* password", "passwordPolicy", false),
            ("* password *", "adminPasswordPolicy", true),
            ("token", "accessToken", false),
            ("* key *", "keyName", true),
        ] {
            assert_eq!(Pattern::parse(pattern).matches(&words(name)), expected, "{pattern} {name}");
        }
    }
}
