//! The types in the notation of the package: `str`, `list[Job]`, `dict(str, dict(str, object))`.

/// A type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Type {
    String,
    Integer,
    Number,
    Boolean,
    DateTime,
    /// Any JSON value.
    Any,
    /// Bytes, streamed or as a whole; both are the same on the wire.
    Stream,
    List(Box<Type>),
    /// A map with string keys.
    Map(Box<Type>),
    /// A model, or an enum without a class in the package.
    Named(String),
}

impl Type {
    /// Parses a type in the form of attributes (`list[Job]`), of documentation
    /// (`oci.jobs.models.list[Job]`) and of calls.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        // `oci.jobs.models.` is the prefix of any type, even of a list.
        let text = match text.strip_prefix("oci.").and_then(|rest| rest.split_once(".models.")) {
            Some((module, rest)) if is_word(module) => rest,
            _ => text,
        };
        if let Some(item) = text.strip_prefix("list[").and_then(|rest| rest.strip_suffix(']')) {
            return Some(Self::List(Box::new(Self::parse(item)?)));
        }
        if let Some(entry) = text.strip_prefix("dict(").and_then(|rest| rest.strip_suffix(')')) {
            let (key, value) = entry.split_once(',')?;
            return (key == "str").then_some(Self::Map(Box::new(Self::parse(value)?)));
        }
        Some(match text {
            "str" => Self::String,
            "int" => Self::Integer,
            "float" => Self::Number,
            "bool" => Self::Boolean,
            "datetime" => Self::DateTime,
            "object" => Self::Any,
            "stream" | "bytes" => Self::Stream,
            name if is_word(name) => Self::Named(name.to_owned()),
            _ => return None,
        })
    }

    /// Returns the element type of lists and maps.
    pub(crate) fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.innermost(),
            other => other,
        }
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|char| char.is_ascii_alphanumeric() || char == '_')
}

#[cfg(test)]
mod tests {
    use super::Type::{self, Any, DateTime, Integer, List, Map, Named, Stream, String};

    #[test]
    fn types() {
        let job = || Box::new(Named("Job".to_owned()));
        let cases = [
            ("str", Some(String)),
            ("list[Job]", Some(List(job()))),
            ("list[list[int]]", Some(List(Box::new(List(Box::new(Integer)))))),
            ("dict(str, dict(str, object))", Some(Map(Box::new(Map(Box::new(Any)))))),
            ("dict(str, list[datetime])", Some(Map(Box::new(List(Box::new(DateTime)))))),
            ("oci.jobs.models.Job", Some(*job())),
            ("oci.jobs.models.list[Job]", Some(List(job()))),
            ("oci.jobs.models.list[str]", Some(List(Box::new(String)))),
            ("stream", Some(Stream)),
            ("dict(int, str)", None),
            ("tuple(str, str)", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(Type::parse(text), expected, "{text}");
        }
    }
}
