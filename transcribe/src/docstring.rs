//! Facts in the documentation: the types of the parameters of a method, the values that a parameter or
//! a field allows, and deprecations.
//!
//! The sentences are Oracle's and are not copied.

use crate::types::Type;

/// The mark of a required field.
const REQUIRED: &str = "**[Required]**";

/// A line `:param str display_name: (optional)`, with the description below it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Documented<'a> {
    pub(crate) name: &'a str,
    /// `None` when the type cannot be understood.
    pub(crate) value: Option<Type>,
    pub(crate) required: bool,
    /// The values in its description, see [`values`].
    pub(crate) allowed: Vec<&'a str>,
    /// Whether the value is described as a comma-separated list.
    pub(crate) comma_separated: bool,
    pub(crate) description: String,
}

/// Returns the parameters in a docstring.
pub(crate) fn parameters(docstring: &str) -> Vec<Documented<'_>> {
    let mut parameters: Vec<(Documented<'_>, Vec<&str>)> = Vec::new();
    for line in docstring.lines().map(str::trim) {
        match (parameter(line), parameters.last_mut()) {
            (Some(parameter), _) => parameters.push((parameter, Vec::new())),
            (None, Some((_, text))) => text.push(line),
            (None, None) => {}
        }
    }
    let parameters = parameters.into_iter().map(|(parameter, text)| Documented {
        comma_separated: text.iter().any(|line| line.contains("comma-separated")),
        description: text.join("\n"),
        allowed: values(text),
        ..parameter
    });
    parameters.collect()
}

/// Returns the values in a description: `Allowed values are: "A", "B"`, or one in each line of a list
/// below `Allowed values are:`. Returns none where they are not quoted, or have several words.
pub(crate) fn values<'a>(text: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut lines = text.into_iter().map(str::trim);
    let is_start = |line: &&str| line.contains("Allowed values are:") || *line == "Values are:";
    let Some(start) = lines.find(is_start) else { return Vec::new() };
    if let Some((_, quoted)) = start.split_once("Allowed values are: ") {
        let values = quoted.split(", ").map(|value| value.strip_prefix('"')?.strip_suffix('"'));
        return values.collect::<Option<_>>().unwrap_or_default();
    }
    let items = lines
        .skip_while(|line| line.is_empty())
        .map_while(|line| Some(line.strip_prefix("- ")?.trim().trim_matches('`')));
    let items: Vec<_> = items.collect();
    let is_word = |item: &&str| {
        !item.is_empty()
            && item.chars().all(|char| char.is_ascii_alphanumeric() || "_-.".contains(char))
    };
    if items.iter().all(is_word) { items } else { Vec::new() }
}

/// Whether a description begins with a deprecation, such as `**Deprecated.** Use another operation.`, or has a
/// paragraph that says nothing else.
pub(crate) fn is_deprecated(description: &str) -> bool {
    let is_notice = |line: &str| {
        line.starts_with("**Deprecated Since: ")
            || line.starts_with("Deprecated: This field is deprecated")
    };
    if description.lines().any(|line| is_notice(line.trim())) {
        return true;
    }
    let emphasis = |letter: char| letter.is_whitespace() || "*(".contains(letter);
    let text = description.trim_start_matches(emphasis);
    let Some((word, rest)) = text.split_at_checked("deprecated".len()) else { return false };
    let rest = rest.trim_start_matches(' ');
    // In `Deprecated schedule of the jobs.`, the word is an adjective.
    word.eq_ignore_ascii_case("deprecated")
        && (rest.starts_with("Since") || !rest.starts_with(char::is_alphanumeric))
}

/// Returns the description in the docstring of a getter, without its first line, which only names the
/// attribute: `**[Required]** Gets the id of this Job.`
pub(crate) fn of_getter(docstring: &str) -> &str {
    let text = docstring.trim_start();
    let text = text.strip_prefix(REQUIRED).unwrap_or(text).trim_start();
    match text.split_once('\n') {
        Some((first, rest)) if first.starts_with("Gets the ") => rest,
        _ => text,
    }
}

/// Whether the docstring of a getter says that the field is required.
pub(crate) fn is_required(docstring: &str) -> bool {
    docstring.trim_start().starts_with(REQUIRED)
}

fn parameter(line: &str) -> Option<Documented<'_>> {
    let (declaration, requirement) = line.strip_prefix(":param ")?.rsplit_once(": ")?;
    let required = match requirement {
        "(required)" => true,
        "(optional)" => false,
        _ => return None,
    };
    let (value, name) = declaration.rsplit_once(' ')?;
    let (value, allowed, description) = (Type::parse(value), Vec::new(), String::new());
    Some(Documented { name, value, required, allowed, comma_separated: false, description })
}

#[cfg(test)]
mod tests {
    use super::{Documented, is_deprecated, of_getter, parameters, values};
    use crate::types::Type;

    #[test]
    fn only_declarations_count() {
        let text = "
            Starts a job.
            :param str name: (required)
                Its name. For :param see elsewhere.
            :param dict(str, str) opc_meta: (optional)
            :param config: whatever
            :return: A job";
        let map = Type::Map(Box::new(Type::String));
        let documented = |name, value, required| Documented {
            name,
            value: Some(value),
            required,
            allowed: Vec::new(),
            comma_separated: false,
            description: String::new(),
        };
        let mut name = documented("name", Type::String, true);
        name.description = "Its name. For :param see elsewhere.".to_owned();
        let mut meta = documented("opc_meta", map, false);
        meta.description = ":param config: whatever\n:return: A job".to_owned();
        assert_eq!(parameters(text), [name, meta]);
    }

    #[test]
    fn values_are_words_of_a_list() {
        let table: [(&str, &[&str]); 7] = [
            (
                "Its state.\n  Allowed values are:\n  - ACTIVE\n  - `DELETED`\n\n  More.",
                &["ACTIVE", "DELETED"],
            ),
            ("Values are:\n\n- A.1\n- b-2", &["A.1", "b-2"]),
            ("Its source. Allowed values are:\n- A range, such as `10.0.0.0/8`\n- B", &[]),
            ("Allowed values are:\nA\nB", &[]),
            ("Allowed values are: A and B", &[]),
            ("Other values are:\n- A", &[]),
            ("- A\n- B", &[]),
        ];
        for (text, expected) in table {
            assert_eq!(values(text.lines()), expected, "{text}");
        }
    }

    #[test]
    fn only_beginning_of_a_description_deprecates() {
        let table = [
            ("Deprecated. Use `name` instead.", true),
            ("\n        **Deprecated. Use :func:`create_auth_token` instead.**", true),
            ("**Deprecated**: This API will be retired.", true),
            ("** Deprecated. ** Use another.", true),
            ("*Deprecated.* Use another.", true),
            ("**Deprecated** To create a system, use another.", true),
            ("**Deprecated Since: 18.2.2**", true),
            ("DEPRECATED", true),
            ("DEPRECATED - The limit.", true),
            ("deprecated; use another.", true),
            ("(Deprecated) Name of the namespace.", true),
            ("Deprecated schedule of the jobs.", false),
            ("Deprecates the version.", false),
            ("The name. Deprecated.", false),
            ("This is deprecated.", false),
            ("", false),
        ];
        for (description, expected) in table {
            assert_eq!(is_deprecated(description), expected, "{description}");
        }
    }

    #[test]
    fn first_line_of_a_getter_is_not_its_description() {
        let table = [
            ("\n  Gets the id of this Job.\n  Deprecated.\n", true),
            ("\n  **[Required]** Gets the id of this Job.\n  Deprecated.\n", true),
            ("\n  **[Required]** Deprecated.", true),
            ("\n  Gets the deprecated of this Job.\n  The id.\n  Deprecated.", false),
        ];
        for (docstring, expected) in table {
            assert_eq!(is_deprecated(of_getter(docstring)), expected, "{docstring}");
        }
    }

    #[test]
    fn values_belong_to_the_parameter_above() {
        let text = "
            :param str tier: (optional)
                How it is kept.

                Allowed values are: \"Standard\", \"Archive\"

            :param str fields: (optional)
                A comma-separated list of fields.

                Allowed values are: \"name\"

            :param str name: (optional)";
        let found: Vec<_> = parameters(text)
            .into_iter()
            .map(|parameter| (parameter.name, parameter.allowed, parameter.comma_separated))
            .collect();
        assert_eq!(
            found,
            [
                ("tier", vec!["Standard", "Archive"], false),
                ("fields", vec!["name"], true),
                ("name", vec![], false),
            ]
        );
    }
}
