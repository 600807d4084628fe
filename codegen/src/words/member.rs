//! Phrases for fields and parameters, derived from their names and types.

use super::acronyms::is_acronym;
use super::boolean;
use super::noun;
use super::participle::is_participle;
use super::phrase::{self, is_link};
use super::time;
use crate::ir::Type;

/// Adjectives that can stand for the things that they describe: `activeCount`.
const ADJECTIVES: &[&str] = &[
    "active",
    "available",
    "compliant",
    "critical",
    "current",
    "error",
    "failed",
    "free",
    "healthy",
    "high",
    "inactive",
    "invalid",
    "low",
    "maximum",
    "medium",
    "min",
    "minimum",
    "new",
    "offline",
    "online",
    "open",
    "other",
    "out",
    "pending",
    "running",
    "success",
    "successful",
    "total",
    "unhealthy",
    "unknown",
    "valid",
    "warning",
];

/// Units at the end of a name, and their names.
const UNITS: &[(&str, &str)] = &[
    ("bytes", "bytes"),
    ("days", "days"),
    ("GBs", "gigabytes"),
    ("GB", "gigabytes"),
    ("gbps", "gigabits per second"),
    ("hours", "hours"),
    ("KBs", "kilobytes"),
    ("KB", "kilobytes"),
    ("mbps", "megabits per second"),
    ("MBs", "megabytes"),
    ("MB", "megabytes"),
    ("millis", "milliseconds"),
    ("milliseconds", "milliseconds"),
    ("mins", "minutes"),
    ("minutes", "minutes"),
    ("months", "months"),
    ("ms", "milliseconds"),
    ("ns", "nanoseconds"),
    ("percent", "percent"),
    ("percentage", "percent"),
    ("sec", "seconds"),
    ("us", "microseconds"),
    ("seconds", "seconds"),
    ("secs", "seconds"),
    ("TBs", "terabytes"),
    ("TB", "terabytes"),
];

/// Returns the noun phrase of a field or a parameter, without capital and full stop: `the creation time`.
pub(super) fn noun_phrase(wire: &str, value: &Type, is_ocid: bool) -> String {
    let mut words = phrase::words(wire);
    words.retain(|word| word != "opc");
    let found = match value {
        Type::Bool if !words.is_empty() => Some(boolean::clause(&words)),
        Type::DateTime | Type::Date => time::phrase(&words, matches!(value, Type::Date)),
        Type::List(item) if is_id(&words) && matches!(**item, Type::String | Type::I64) => {
            Some(id(&words, is_ocid, true))
        }
        Type::List(_) => by(&words).or_else(|| list(&words)),
        Type::Map(_) => plain(&words).map(|text| match words.last().map(String::as_str) {
            Some("map" | "tags") => text,
            _ => format!("{text}, as key-value pairs"),
        }),
        Type::String | Type::Secret | Type::I64 if is_id(&words) => {
            Some(id(&words, is_ocid, false))
        }
        Type::I64 | Type::F64 => number(&words),
        _ => by(&words).or_else(|| plain(&words)),
    };
    let is_clause = words.len() > 1 && matches!(words[0].as_str(), "is" | "are" | "has" | "should");
    let found = found.or_else(|| is_clause.then(|| boolean::clause(&words)));
    found.unwrap_or_else(|| format!("the value of `{wire}`"))
}

/// Returns `the display name`, unless the words are no noun.
fn plain(words: &[String]) -> Option<String> {
    let is_open = words.last().is_none_or(|last| is_link(last))
        || words.first().is_some_and(|first| {
            matches!(first.as_str(), "is" | "are" | "has" | "should" | "how" | "when" | "what")
        })
        || (words.len() == 1 && is_participle(&words[0]));
    (!is_open).then(|| format!("the {}", words.join(" ")))
}

/// Returns `the backend sets`, unless the words are no noun.
fn list(words: &[String]) -> Option<String> {
    let text = plain(words)?;
    let has_link = words.iter().any(|word| is_link(word));
    let last = words.last().map(String::as_str).unwrap_or_default();
    let is_one = matches!(last, "array" | "collection" | "list");
    let is_open = (is_participle(last) && last != "set") || is_adjective(last) || is_one;
    Some(if has_link || is_open { text } else { noun::plural(&text) })
}

/// Whether a name is an id with something that it identifies.
fn is_id(words: &[String]) -> bool {
    let is_ending = |word: &String| matches!(word.as_str(), "ID" | "IDs" | "OCID" | "OCIDs");
    words.len() > 1 && words.last().is_some_and(is_ending)
}

/// Returns `the OCID of the subnet` for `subnetId`.
fn id(words: &[String], is_ocid: bool, is_list: bool) -> String {
    let (last, rest) = words.split_last().expect("an id has a last word");
    let is_ocid = is_ocid || last.starts_with("OCID");
    let rest = rest.join(" ");
    match (is_ocid, is_list) {
        (true, false) => format!("the OCID of the {rest}"),
        (false, false) => format!("the ID of the {rest}"),
        (true, true) => format!("the OCIDs of the {}", noun::plural(&rest)),
        (false, true) => format!("the IDs of the {}", noun::plural(&rest)),
    }
}

/// Returns `the number of CPU cores` for `cpuCoreCount`, and `the timeout, in seconds` for
/// `timeoutInSeconds`.
fn number(words: &[String]) -> Option<String> {
    match words {
        [rest @ .., last] if last == "count" && !rest.is_empty() => Some(count(rest)),
        [first, of, rest @ ..] if matches!(first.as_str(), "num" | "number") && of == "of" => {
            Some(format!("the number of {}", rest.join(" ")))
        }
        [first, rest @ ..] if first == "num" && !rest.is_empty() => {
            Some(format!("the number of {}", things(rest)))
        }
        [rest @ .., link, unit] if link == "in" && !rest.is_empty() => {
            let unit = measure(unit)?;
            Some(format!("the {}, in {unit}", minimum(rest)))
        }
        [rest @ .., unit] if !rest.is_empty() && is_acronym(unit) && measure(unit).is_some() => {
            Some(format!("the {}, in {}", minimum(rest), measure(unit)?))
        }
        [first, _, ..] if first == "min" => Some(format!("the {}", minimum(words))),
        [_, .., last] if is_participle(last) => {
            let noun = words[..words.len() - 1].join(" ");
            let number = if noun::is_plural(&noun) { "number of " } else { "" };
            Some(format!("the {number}{noun} {last}"))
        }
        _ => by(words).or_else(|| plain(words)),
    }
}

/// Returns the words, with `minimum` for `min` at their start.
fn minimum(words: &[String]) -> String {
    match words {
        [first, rest @ ..] if first == "min" => format!("minimum {}", rest.join(" ")),
        _ => words.join(" "),
    }
}

fn measure(unit: &str) -> Option<&'static str> {
    UNITS.iter().find(|(name, _)| name.eq_ignore_ascii_case(unit)).map(|(_, unit)| *unit)
}

/// Returns `the total number of jobs` for `totalJobCount`.
fn count(words: &[String]) -> String {
    let (kind, things) = match words {
        [kind, things @ ..]
            if matches!(kind.as_str(), "total" | "maximum" | "minimum" | "min" | "current") =>
        {
            (Some(if kind == "min" { "minimum" } else { kind }), things)
        }
        things => (None, things),
    };
    let last = things.last().map(String::as_str).unwrap_or_default();
    let is_open =
        is_participle(last) || is_adjective(last) || things.iter().any(|word| is_link(word));
    match kind {
        Some("total") if things.is_empty() => "the total number".to_owned(),
        _ if things.is_empty() || is_open => format!("the {} count", minimum(words)),
        Some(kind) => format!("the {kind} number of {}", self::things(things)),
        None => format!("the number of {}", self::things(things)),
    }
}

/// Returns what is counted, in the plural: `commits behind`, `job runs`.
fn things(words: &[String]) -> String {
    let text = words.join(" ");
    let (last, before) = match words.split_last() {
        Some((last, before)) => (last.as_str(), before.join(" ")),
        None => ("", String::new()),
    };
    let is_done = noun::is_plural(&before) || is_participle(last) && last != "set";
    if is_done { text } else { noun::plural(&text) }
}

fn is_adjective(word: &str) -> bool {
    ADJECTIVES.contains(&word)
}

/// Returns the phrase of `sortBy` and `updatedBy`, which are no nouns.
fn by(words: &[String]) -> Option<String> {
    let [rest @ .., last] = words else { return None };
    let verb = rest.last()?;
    if last != "by" {
        return None;
    }
    match rest {
        [_] if is_participle(verb) => Some(format!("the user or service by which it was {verb}")),
        [adverb, _] if is_participle(verb) && adverb == "last" => {
            Some(format!("the user or service by which it was last {verb}"))
        }
        [_] if matches!(verb.as_str(), "group" | "order" | "sort" | "filter") => {
            Some(format!("the field to {verb} by"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_phrases() {
        let list = || Type::List(Box::new(Type::String));
        for (wire, value, expected) in [
            ("timeCreated", Type::DateTime, "the creation time"),
            ("timeSuppressUntil", Type::DateTime, "the value of `timeSuppressUntil`"),
            ("subnetId", Type::String, "the ID of the subnet"),
            ("compartmentOcid", Type::String, "the OCID of the compartment"),
            ("subnetIds", list(), "the IDs of the subnets"),
            ("cpuCoreCount", Type::I64, "the number of CPU cores"),
            ("totalJobCount", Type::I64, "the total number of jobs"),
            ("failedCount", Type::I64, "the failed count"),
            ("minSizeInGBs", Type::F64, "the minimum size, in gigabytes"),
            ("timeoutInSeconds", Type::I64, "the timeout, in seconds"),
            ("numberOfOcpus", Type::I64, "the number of OCPUs"),
            ("backendSet", list(), "the backend sets"),
            ("labels", Type::Map(Box::new(Type::String)), "the labels, as key-value pairs"),
            ("lastChangedBy", Type::String, "the user or service by which it was last changed"),
            ("metricList", list(), "the metric list"),
            ("nsgIds", Type::List(Box::new(Type::Value)), "the NSG IDs"),
            ("weeksOfMonth", list(), "the weeks of month"),
            ("patchTypeId", list(), "the IDs of the patch types"),
            ("nodeMemoryGB", Type::I64, "the node memory, in gigabytes"),
            ("sourceInvalidCount", Type::I64, "the source invalid count"),
            ("rowsSent", Type::I64, "the number of rows sent"),
            ("amountProvisioned", Type::F64, "the amount provisioned"),
            ("commitsBehindCount", Type::I64, "the number of commits behind"),
            ("numApprovalsRequired", Type::I64, "the number of approvals required"),
            ("waitTimeInUs", Type::I64, "the wait time, in microseconds"),
            ("is-opc-dry-run", Type::Bool, "whether it is a dry run"),
            ("canceled", Type::I64, "the value of `canceled`"),
            ("isSupportedFor", Type::String, "whether it is supported for"),
            ("updatedBy", Type::String, "the user or service by which it was updated"),
            ("dbVersion", Type::String, "the DB version"),
        ] {
            assert_eq!(noun_phrase(wire, &value, false), expected, "{wire}");
        }
        assert_eq!(noun_phrase("subnetId", &Type::String, true), "the OCID of the subnet");
    }
}
