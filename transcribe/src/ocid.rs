//! Ids that the documentation calls OCIDs. Others, such as those of SCIM, have another form.

use std::collections::BTreeSet;

use crate::types::Type;

/// Returns the arguments that a docstring of a method documents as OCIDs.
pub(crate) fn arguments(docstring: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for part in docstring.split(":param ").skip(1) {
        let part = part.split(":return").next().unwrap_or_default();
        let (declaration, text) = part.split_once('\n').unwrap_or((part, ""));
        let name = declaration.split(": ").next().and_then(|start| start.rsplit(' ').next());
        found.extend(name.filter(|_| is_stated(text)));
    }
    found
}

/// Whether the first paragraph of a description says that the value is an OCID, and nothing else.
pub(crate) fn is_stated(description: &str) -> bool {
    let paragraph = description.trim_start().split("\n\n").next().unwrap_or_default();
    let words: Vec<_> = paragraph
        .split_whitespace()
        .map(|word| word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric()))
        .collect();
    let position =
        words.iter().position(|word| matches!(*word, "OCID" | "OCIDs" | "Ocid" | "ocid"));
    let Some(position) = position else { return false };
    let near = &words[position.saturating_sub(4)..words.len().min(position + 3)];
    !near.iter().any(|word| matches!(*word, "not" | "or" | "isn't"))
}

/// Whether a value with this name and type can be an OCID, or a list of OCIDs.
pub(crate) fn can_be(wire: &str, value: &Type) -> bool {
    let is_text = match value {
        Type::List(item) => **item == Type::String,
        value => *value == Type::String,
    };
    let endings = ["Id", "ID", "Ids", "IDs", "By"];
    let is_id =
        wire == "id" || wire == "identifier" || endings.iter().any(|end| wire.ends_with(end));
    is_text && is_id
}

#[cfg(test)]
mod tests {
    use super::{arguments, can_be, is_stated};
    use crate::types::Type;

    #[test]
    fn only_ids_that_are_ocids_count() {
        for (description, expected) in [
            ("The `OCID`__ of the volume.\n\n__ https://example.com", true),
            ("OCIDs of the subnets.", true),
            ("The unique id. Note that this is not an OCID.", false),
            ("The name or OCID of the cluster.", false),
            ("The OCID or fingerprint of the key.", false),
            ("The id of the app.\n\nSee OCID.", false),
            ("The id of the app.", false),
        ] {
            assert_eq!(is_stated(description), expected, "{description}");
        }
    }

    #[test]
    fn other_values_are_no_ids() {
        let ids = Type::List(Box::new(Type::String));
        assert!(can_be("subnetId", &Type::String) && can_be("subnetIds", &ids));
        assert!(!can_be("name", &Type::String) && !can_be("subnetId", &Type::Integer));
    }

    #[test]
    fn text_belongs_to_the_argument_above() {
        let text = "Gets it.\n:param str job_id: (required)\n    The OCID of the job.\n\n\
                    :param str key: (optional)\n    The key.\n:return: An OCID";
        assert_eq!(arguments(text).into_iter().collect::<Vec<_>>(), ["job_id"]);
    }
}
