//! Clauses for booleans, derived from their names.

use super::acronyms::is_acronym;
use super::noun;
use super::participle::is_participle;
use super::phrase::is_link;

/// Adjectives that can follow `is` after a noun: `isNodeAvailable`.
const ADJECTIVES: &[&str] = &[
    "accessible",
    "active",
    "applicable",
    "available",
    "compatible",
    "compliant",
    "complete",
    "current",
    "editable",
    "empty",
    "healthy",
    "immutable",
    "inactive",
    "invalid",
    "mandatory",
    "mutable",
    "optional",
    "present",
    "private",
    "public",
    "ready",
    "reachable",
    "running",
    "unique",
    "valid",
    "visible",
    "writable",
];

/// Verbs that name what happens if the boolean is true.
const VERBS: &[&str] = &[
    "accept",
    "add",
    "allow",
    "apply",
    "assign",
    "attach",
    "block",
    "bypass",
    "cancel",
    "check",
    "clear",
    "clone",
    "close",
    "collect",
    "compress",
    "compute",
    "configure",
    "continue",
    "copy",
    "create",
    "delete",
    "deploy",
    "detach",
    "detect",
    "disable",
    "discard",
    "discover",
    "drop",
    "enable",
    "encrypt",
    "enforce",
    "exclude",
    "execute",
    "expand",
    "fetch",
    "follow",
    "force",
    "generate",
    "get",
    "hide",
    "ignore",
    "include",
    "inherit",
    "install",
    "keep",
    "merge",
    "overwrite",
    "perform",
    "persist",
    "preserve",
    "prevent",
    "prune",
    "publish",
    "purge",
    "recreate",
    "refresh",
    "remove",
    "replace",
    "require",
    "resolve",
    "restrict",
    "retain",
    "retry",
    "return",
    "reuse",
    "run",
    "save",
    "send",
    "show",
    "skip",
    "store",
    "suppress",
    "sync",
    "trust",
    "upload",
    "use",
    "validate",
    "verify",
    "wait",
    "warn",
    "write",
];

/// Verbs whose object can look like a state: `includeDeleted`.
const SELECTING: &[&str] =
    &["exclude", "hide", "ignore", "include", "list", "return", "show", "skip", "use"];

/// Words that belong to the state after them: `isFullyManaged`.
const ADVERBS: &[&str] =
    &["auto", "customer", "not", "once", "only", "Oracle", "pre", "self", "system", "user"];

/// Endings of adjectives, which have no article.
const ADJECTIVE_ENDINGS: &[&str] = &[
    "able",
    "ible",
    "ive",
    "al",
    "ful",
    "less",
    "ant",
    "ous",
    "only",
    "ly",
    "wide",
    "ready",
    "free",
    "default",
    "dependent",
    "aware",
    "safe",
    "secure",
    "private",
    "public",
    "primary",
    "ed",
];

/// Endings of nouns that need no article.
const ABSTRACT: &[&str] =
    &["ing", "ion", "ance", "ence", "ity", "ency", "ancy", "ment", "ness", "ics"];

/// Returns `whether it is active`, for the words of a name.
pub(super) fn clause(words: &[String]) -> String {
    let Some((first, rest)) = words.split_first() else { return "whether it applies".to_owned() };
    let text = rest.join(" ");
    let leads_verb = |words: &[String]| words.first().is_some_and(|word| is_verb(word));
    match (first.as_str(), rest) {
        (_, []) if is_state(first) => format!("whether it is {first}"),
        (_, []) => format!("whether `{first}` applies"),
        ("is" | "are" | "was" | "were", _)
            if !leads_verb(rest)
                || is_state(&rest[0])
                || (rest.len() == 2 && is_state(&rest[1])) =>
        {
            state(first, rest)
        }
        ("is" | "are" | "was" | "were", [option @ .., state])
            if is_state(state) && state != "set" && option.len() > 1 =>
        {
            format!("whether the option `{}` is {state}", option.join(" "))
        }
        ("is" | "are" | "should", [verb, ..]) if verb != "be" => format!("whether to {text}"),
        (
            "has" | "had" | "can" | "does" | "must" | "should" | "will" | "supports" | "contains"
            | "requires" | "uses" | "needs" | "allows",
            _,
        ) => format!("whether it {first} {text}"),
        (verb, [one]) if SELECTING.contains(&verb) && is_state(one) => {
            format!("whether to {first} {text} ones")
        }
        (verb, _) if SELECTING.contains(&verb) => format!("whether to {first} {text}"),
        (_, [.., last]) if is_state(last) && !words.iter().any(|word| is_link(word)) => {
            subject("is", &words[..words.len() - 1], last)
        }
        _ if is_verb(first) => format!("whether to {first} {text}"),
        _ => format!("whether the option `{}` applies", words.join(" ")),
    }
}

/// Returns the clause for the words after `is`: an adjective, a noun, or a noun and its state.
fn state(verb: &str, words: &[String]) -> String {
    let text = words.join(" ");
    // `isPolicyRequiredForUsers`
    let link = words.iter().position(|word| is_link(word));
    if let Some(index) = link.filter(|index| *index > 1 && is_state(&words[index - 1])) {
        let clause = subject(verb, &words[..index - 1], &words[index - 1]);
        return format!("{clause} {}", words[index..].join(" "));
    }
    match words {
        [noun @ .., state] if !noun.is_empty() && link.is_none() && is_state(state) => {
            subject(verb, noun, state)
        }
        _ if matches!(verb, "are" | "were") => format!("whether they {verb} {text}"),
        [first, .., last] if link.is_none() && is_noun(first, last) => {
            format!("whether it {verb} {}", noun::indefinite(&text))
        }
        _ => format!("whether it {verb} {text}"),
    }
}

/// Returns `whether the node is shared`, `whether encryption is enabled`.
fn subject(verb: &str, noun: &[String], state: &str) -> String {
    let is_adverb =
        noun.iter().all(|word| ADVERBS.contains(&word.as_str()) || word.ends_with("ly"));
    let noun = noun.join(" ");
    if is_adverb {
        return format!("whether it {verb} {noun} {state}");
    }
    let past = matches!(verb, "was" | "were");
    let verb = match (noun::is_plural(&noun), past) {
        (true, false) => "are",
        (false, false) => "is",
        (true, true) => "were",
        (false, true) => "was",
    };
    let is_bare = (is_acronym(&noun) && !noun.contains(' '))
        || noun::is_plural(&noun)
        || ABSTRACT.iter().any(|ending| noun.ends_with(ending))
        || noun.starts_with("all ");
    let article = if is_bare { "" } else { "the " };
    format!("whether {article}{noun} {verb} {state}")
}

/// Whether the words from `first` to `last` are a noun rather than an adjective.
fn is_noun(first: &str, last: &str) -> bool {
    let is_adjective = ADJECTIVE_ENDINGS.iter().any(|ending| last.ends_with(ending));
    let is_open = first.ends_with("ing") || matches!(first, "all" | "any" | "in" | "not");
    !is_adjective && !is_open && !is_acronym(last)
}

fn is_verb(word: &str) -> bool {
    VERBS.contains(&word)
}

fn is_state(word: &str) -> bool {
    is_participle(word) || ADJECTIVES.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::clause;
    use crate::words::phrase::words;

    #[test]
    fn names_become_clauses() {
        for (wire, expected) in [
            ("isEnabled", "whether it is enabled"),
            ("isPrimary", "whether it is primary"),
            ("isAutoScalingEnabled", "whether auto scaling is enabled"),
            ("isPublicIpAssigned", "whether the public IP is assigned"),
            ("isMtlsEnabled", "whether mTLS is enabled"),
            ("areSubnetsShared", "whether subnets are shared"),
            ("isAwsKeyUsed", "whether the AWS key is used"),
            ("isPolicySet", "whether the policy is set"),
            ("isPolicyRequiredForUsers", "whether the policy is required for users"),
            ("isEnabledByDefault", "whether it is enabled by default"),
            ("isIgnoreErrorsEnabled", "whether the option `ignore errors` is enabled"),
            ("isDefaultReservation", "whether it is a default reservation"),
            ("isCaseSensitive", "whether it is case sensitive"),
            ("isUseDataSet", "whether to use data set"),
            ("isForceStop", "whether to force stop"),
            ("isOracleManaged", "whether it is Oracle managed"),
            ("hasErrors", "whether it has errors"),
            ("shouldDeleteVolumes", "whether to delete volumes"),
            ("shouldBeHidden", "whether it should be hidden"),
            ("canRetry", "whether it can retry"),
            ("includeDeleted", "whether to include deleted ones"),
            ("encryptionRequired", "whether encryption is required"),
            ("skipChecks", "whether to skip checks"),
            ("dryRun", "whether the option `dry run` applies"),
            ("active", "whether it is active"),
        ] {
            assert_eq!(clause(&words(wire)), expected, "{wire}");
        }
    }
}
