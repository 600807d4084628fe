//! A document as a tree whose fields keep their order.

/// A value of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    Bool(bool),
    Text(String),
    /// A number in digits.
    Number(String),
    List(Vec<Node>),
    Map(Map),
}

/// Fields in the order of the document.
pub(crate) type Map = Vec<(String, Node)>;

impl From<bool> for Node {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<&str> for Node {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Node {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Map> for Node {
    fn from(value: Map) -> Self {
        Self::Map(value)
    }
}

impl<'a> FromIterator<&'a str> for Node {
    fn from_iter<T: IntoIterator<Item = &'a str>>(values: T) -> Self {
        Self::List(values.into_iter().map(Node::from).collect())
    }
}

/// Creates a map with these fields.
pub(crate) fn map<const N: usize>(fields: [(&str, Node); N]) -> Map {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Adds a field.
pub(crate) fn push(map: &mut Map, name: &str, value: impl Into<Node>) {
    map.push((name.to_owned(), value.into()));
}
