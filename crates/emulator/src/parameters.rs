//! The parameters of a request: collected, converted and validated against the spec.
//!
//! Unknown query parameters are ignored, as OCI does.

use std::collections::BTreeMap;

use http::HeaderMap;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::{
    document::Document,
    error_body::ErrorBody,
    operation::{Operation, Parameter, ParameterLocation},
    routes::OperationMatch,
    schema,
};

/// The declared query parameters of a request with their decoded values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query(BTreeMap<String, Vec<String>>);

impl Query {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.first().map(String::as_str)
    }

    /// Returns all values of a parameter.
    pub(crate) fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(name, values)| (name.as_str(), values.as_slice()))
    }
}

/// Validates path, query and header parameters. The first invalid one is the error.
pub(crate) fn read(
    found: &OperationMatch<'_>,
    raw_query: Option<&str>,
    headers: &HeaderMap,
) -> Result<Query, ErrorBody> {
    let document = &found.service.document;
    let mut pairs = decode(raw_query.unwrap_or_default())?;
    pairs.extend(found.link.iter().flat_map(|link| link.query.clone()));
    for (name, value) in found.path_values() {
        if let Some(parameter) = declared(found.operation, ParameterLocation::Path, name) {
            check(document, parameter, &[value.to_owned()])?;
        }
    }
    let mut query = BTreeMap::new();
    for parameter in &found.operation.parameters {
        let values: Vec<String> = match parameter.location {
            ParameterLocation::Path => continue,
            ParameterLocation::Query => {
                let named = pairs.iter().filter(|(name, _)| *name == parameter.name);
                named.map(|(_, value)| value.clone()).collect()
            }
            ParameterLocation::Header => {
                let sent = headers.get_all(&parameter.name).iter();
                sent.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect()
            }
        };
        let values = items(document, parameter, values);
        check(document, parameter, &values)?;
        if parameter.location == ParameterLocation::Query && !values.is_empty() {
            query.insert(parameter.name.clone(), values);
        }
    }
    Ok(Query(query))
}

fn declared<'o>(
    operation: &'o Operation,
    place: ParameterLocation,
    name: &str,
) -> Option<&'o Parameter> {
    operation
        .parameters
        .iter()
        .find(|parameter| parameter.location == place && parameter.name == name)
}

/// Decodes a query in form encoding: `+` and `%20` are both a space.
fn decode(raw_query: &str) -> Result<Vec<(String, String)>, ErrorBody> {
    let decoded = |text: &str| {
        let spaced = text.replace('+', " ");
        percent_decode_str(&spaced).decode_utf8().map(String::from).map_err(|_| {
            ErrorBody::invalid_parameter(format!(
                "the query contains {text:?}, which is not UTF-8 when decoded"
            ))
        })
    };
    let pairs = raw_query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decoded(name)?, decoded(value)?))
        })
        .collect()
}

fn is_array(document: &Document, parameter: &Parameter) -> bool {
    document.resolve(&parameter.schema).get("type").is_some_and(|kind| kind == "array")
}

/// Splits comma-separated lists.
fn items(document: &Document, parameter: &Parameter, values: Vec<String>) -> Vec<String> {
    if parameter.explode || !is_array(document, parameter) {
        return values;
    }
    values.iter().flat_map(|value| value.split(',')).map(String::from).collect()
}

fn check(document: &Document, parameter: &Parameter, values: &[String]) -> Result<(), ErrorBody> {
    let name = &parameter.name;
    let schema = document.resolve(&parameter.schema);
    let kind = schema.get("type").and_then(Value::as_str);
    // Maps are spread over keys such as `definedTags.a.b`, which the emulator does not filter by.
    if kind == Some("object") {
        return Ok(());
    }
    if parameter.required && values.iter().all(String::is_empty) {
        let place = match parameter.location {
            ParameterLocation::Path => "path",
            ParameterLocation::Query => "query",
            ParameterLocation::Header => "header",
        };
        return Err(ErrorBody::missing_parameter(format!("{place} parameter {name} is required")));
    }
    if values.is_empty() {
        return Ok(());
    }
    let value = if kind == Some("array") {
        let item = schema.get("items").map(|items| document.resolve(items));
        let item_kind = item.and_then(|item| item.get("type")).and_then(Value::as_str);
        values.iter().map(|value| convert(item_kind, value)).collect()
    } else if let [value] = values {
        convert(kind, value)
    } else {
        return Err(ErrorBody::invalid_parameter(format!(
            "parameter {name} is given {} times",
            values.len()
        )));
    };
    let validate = match parameter.location {
        ParameterLocation::Path => schema::validate_key,
        _ => schema::validate,
    };
    match validate(document, schema, &value).first() {
        None => Ok(()),
        Some(violation) => {
            Err(ErrorBody::invalid_parameter(format!("parameter {name}: {violation}")))
        }
    }
}

/// Converts a string to JSON of the expected type. A string that cannot be converted stays one, so that
/// validation rejects its type.
fn convert(kind: Option<&str>, text: &str) -> Value {
    let converted = match kind {
        Some("integer") => text.parse::<i64>().ok().map(Value::from),
        Some("number") => text.parse::<f64>().ok().map(Value::from),
        // The Python SDK sends `True` in headers, and OCI accepts it.
        Some("boolean") => text.to_ascii_lowercase().parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    converted.unwrap_or_else(|| Value::from(text))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use http::{HeaderMap, Method};

    use super::read;
    use crate::{
        routes::{Route, Routes},
        spec,
    };

    const SPEC: &str = r#"
info: {title: T, version: '1'}
servers: [{url: 'https://h'}]
paths:
  /a/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string, minLength: 2}}
    get:
      operationId: GetA
      parameters:
        - {name: limit, in: query, schema: {type: integer, format: int32, minimum: 1, maximum: 1000}}
        - {name: must, in: query, required: true, schema: {type: string}}
        - {name: flag, in: query, schema: {type: boolean}}
        - {name: many, in: query, schema: {type: array, items: {type: string, enum: [A, B]}}}
        - {name: list, in: query, explode: false, schema: {type: array, maxItems: 2, items: {type: integer}}}
        - {name: if-match, in: header, schema: {type: string, maxLength: 3}}
      responses: {'200': {description: OK}}
"#;

    #[track_caller]
    fn check(path: &str, query: &str, expected: Result<&str, &str>) {
        let routes = Routes::new(vec![Arc::new(spec::read("t", "t", SPEC).unwrap().into())]);
        let Route::Operation(found) = routes.find(&Method::GET, path) else {
            panic!("{path} is not found");
        };
        let mut headers = HeaderMap::new();
        headers.insert("if-match", "abc".parse().unwrap());
        let outcome = match read(&found, Some(query), &headers) {
            Ok(query) => Ok(query
                .iter()
                .map(|(name, values)| format!("{name}={values:?} "))
                .collect::<String>()),
            Err(error) => Err(format!("{} {}", error.code, error.message)),
        };
        let expected = expected.map(String::from).map_err(String::from);
        assert_eq!(outcome, expected, "{path}?{query}");
    }

    #[test]
    fn valid_parameters_are_read() {
        check("/a/id", "must=x", Ok(r#"must=["x"] "#));
        check("/a/id", "must=a+b%20c%2B&unknown=1", Ok(r#"must=["a b c+"] "#));
        check(
            "/a/id",
            "must=x&many=A&many=B&list=1,2&flag=true&limit=1000",
            Ok(r#"flag=["true"] limit=["1000"] list=["1", "2"] many=["A", "B"] must=["x"] "#),
        );
    }

    #[test]
    fn invalid_parameter_is_an_error() {
        check("/a/id", "", Err("MissingParameter query parameter must is required"));
        check("/a/id", "must=", Err("MissingParameter query parameter must is required"));
        check(
            "/a/i",
            "must=x",
            Err("InvalidParameter parameter id: has 1 characters, which is not 2 or more"),
        );
        check("/a/id", "must=x&must=y", Err("InvalidParameter parameter must is given 2 times"));
        check(
            "/a/id",
            "must=x&limit=0",
            Err("InvalidParameter parameter limit: 0 is not between 1 and 1000"),
        );
        check(
            "/a/id",
            "must=x&limit=ten",
            Err("InvalidParameter parameter limit: ten is not of type integer"),
        );
        check(
            "/a/id",
            "must=x&flag=yes",
            Err("InvalidParameter parameter flag: yes is not of type boolean"),
        );
        check(
            "/a/id",
            "must=x&many=C",
            Err("InvalidParameter parameter many: /0: C is not one of A, B"),
        );
        check(
            "/a/id",
            "must=x&list=1,2,3",
            Err("InvalidParameter parameter list: has 3 items, which is not 2 or less"),
        );
        check(
            "/a/id",
            "must=%ff",
            Err("InvalidParameter the query contains \"%ff\", which is not UTF-8 when decoded"),
        );
    }
}
