//! Routing: finds the operation or the token endpoint of a method and a path.
//!
//! Services share the address of the emulator, and some share paths (`/20160918/workRequests` exists
//! in more than one). Such a path belongs to the service that was registered first; the others are
//! available under their service name as a path prefix.

use std::{collections::HashMap, sync::Arc};

use http::Method;

use crate::{
    operation::{Operation, Shape},
    spec::Service,
    template::{Segment, decode},
    token_endpoint::TokenEndpoint,
};

#[derive(Debug)]
pub(crate) struct Routes {
    services: Vec<Arc<Service>>,
    by_length: HashMap<usize, Vec<Entry>>,
}

#[derive(Debug)]
struct Entry {
    service: usize,
    operation: usize,
    segments: Vec<Segment>,
}

/// The target of a request.
#[derive(Debug)]
pub(crate) enum Route<'r> {
    Operation(OperationMatch<'r>),
    TokenEndpoint(TokenEndpoint),
    /// The path exists, but only with these methods.
    WrongMethod(Vec<Method>),
    Unknown,
}

impl Route<'_> {
    /// Returns the name that recorded requests and faults use.
    pub(crate) fn operation_name(&self) -> Option<&str> {
        match self {
            Self::Operation(found) => Some(&found.operation.id),
            Self::TokenEndpoint(endpoint) => Some(endpoint.name()),
            Self::WrongMethod(_) | Self::Unknown => None,
        }
    }
}

/// An operation of a service, and the path that was requested.
#[derive(Debug)]
pub(crate) struct OperationMatch<'r> {
    pub(crate) service: &'r Service,
    pub(crate) operation: &'r Operation,
    /// The decoded path with its base, without a service prefix.
    pub(crate) path: Vec<String>,
}

impl OperationMatch<'_> {
    /// Returns the names and values of the path parameters.
    pub(crate) fn path_values(&self) -> impl Iterator<Item = (&str, &str)> {
        let values = self.path.iter().skip(self.service.base.len());
        self.operation.segments.iter().zip(values).filter_map(|(segment, value)| match segment {
            Segment::Parameter(name) => Some((name.as_str(), value.as_str())),
            Segment::Literal(_) => None,
        })
    }
}

impl Routes {
    pub(crate) fn new(services: Vec<Arc<Service>>) -> Self {
        let mut by_length: HashMap<usize, Vec<Entry>> = HashMap::new();
        for (index, service) in services.iter().enumerate() {
            let base: Vec<Segment> = service.base.iter().cloned().map(Segment::Literal).collect();
            for (operation, source) in service.operations.iter().enumerate() {
                let segments = [base.as_slice(), &source.segments].concat();
                by_length.entry(segments.len()).or_default().push(Entry {
                    service: index,
                    operation,
                    segments,
                });
            }
        }
        Self { services, by_length }
    }

    pub(crate) fn services(&self) -> &[Arc<Service>] {
        &self.services
    }

    pub(crate) fn service(&self, name: &str) -> Option<&Service> {
        self.services.iter().map(Arc::as_ref).find(|service| service.name == name)
    }

    /// Finds the route of a method and a path that is not decoded.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Route<'_> {
        if let Some(endpoint) = TokenEndpoint::find(method, path) {
            return Route::TokenEndpoint(endpoint);
        }
        let Some(path) = decode(path) else {
            return Route::Unknown;
        };
        match self.find_in(None, method, &path) {
            Route::Unknown => {}
            found => return found,
        }
        let prefixed = path.split_first().and_then(|(first, rest)| {
            let service = self.services.iter().position(|service| service.name == *first)?;
            Some(self.find_in(Some(service), method, rest))
        });
        prefixed.unwrap_or(Route::Unknown)
    }

    fn find_in(&self, only: Option<usize>, method: &Method, path: &[String]) -> Route<'_> {
        let routes = self.by_length.get(&path.len()).map_or(&[][..], Vec::as_slice);
        let mut best: Option<&Entry> = None;
        let mut others = Vec::new();
        for route in routes {
            if only.is_some_and(|service| service != route.service)
                || !matches(&route.segments, path)
            {
                continue;
            }
            let operation = self.operation(route);
            if operation.method != *method {
                others.push(operation.method.clone());
            } else if best
                .is_none_or(|best| specificity(&route.segments) > specificity(&best.segments))
            {
                best = Some(route);
            }
        }
        match best {
            Some(route) => Route::Operation(OperationMatch {
                service: &self.services[route.service],
                operation: self.operation(route),
                path: path.to_vec(),
            }),
            None if others.is_empty() => Route::Unknown,
            None => {
                others.sort_by(|a, b| a.as_str().cmp(b.as_str()));
                others.dedup();
                Route::WrongMethod(others)
            }
        }
    }

    fn operation(&self, route: &Entry) -> &Operation {
        &self.services[route.service].operations[route.operation]
    }

    /// Whether an earlier service hides operations of the service at `index`.
    pub(crate) fn is_hidden(&self, index: usize) -> bool {
        self.by_length.values().any(|routes| {
            routes.iter().filter(|route| route.service == index).any(|route| {
                routes.iter().any(|other| {
                    other.service < index
                        && self.operation(other).method == self.operation(route).method
                        && overlap(&other.segments, &route.segments)
                })
            })
        })
    }

    /// Returns the GET operation of one item of the collection at `path`.
    pub(crate) fn item(&self, service: &Service, path: &[String]) -> Option<&Operation> {
        let item = [path, &["any".to_owned()]].concat();
        let operation = self.operation_at(service, &Method::GET, &item)?;
        let is_kept = operation.addresses_item() && matches!(operation.shape, Shape::Object { .. });
        is_kept.then_some(operation)
    }

    /// Returns the GET operation of the collection at `path`, or of a single object stored like one.
    pub(crate) fn collection(&self, service: &Service, path: &[String]) -> Option<&Operation> {
        let operation = self.operation_at(service, &Method::GET, path)?;
        let is_kept = match operation.shape {
            Shape::List { .. } => true,
            Shape::Object { .. } | Shape::Key => !operation.addresses_item(),
            Shape::Other => false,
        };
        is_kept.then_some(operation)
    }

    /// Whether the parent of a list at `path` is an item that may be missing, because it can be
    /// listed, created or deleted. A namespace, for example, always exists.
    pub(crate) fn may_be_missing(&self, service: &Service, path: &[String]) -> bool {
        let is_item =
            self.operation_at(service, &Method::GET, path).is_some_and(Operation::addresses_item);
        let Some((_, collection)) = path.split_last().filter(|_| is_item) else {
            return false;
        };
        let is_listed = || {
            let operation = self.operation_at(service, &Method::GET, collection);
            operation.is_some_and(|operation| matches!(operation.shape, Shape::List { .. }))
        };
        is_listed()
            || self.operation_at(service, &Method::POST, collection).is_some()
            || self.operation_at(service, &Method::DELETE, path).is_some()
    }

    fn operation_at(
        &self,
        service: &Service,
        method: &Method,
        path: &[String],
    ) -> Option<&Operation> {
        let index = self.services.iter().position(|other| other.name == service.name)?;
        match self.find_in(Some(index), method, path) {
            Route::Operation(found) => Some(found.operation),
            _ => None,
        }
    }
}

fn matches(segments: &[Segment], path: &[String]) -> bool {
    segments.iter().zip(path).all(|(segment, value)| match segment {
        Segment::Literal(literal) => literal == value,
        Segment::Parameter(_) => !value.is_empty(),
    })
}

fn overlap(one: &[Segment], other: &[Segment]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|pair| match pair {
            (Segment::Literal(one), Segment::Literal(other)) => one == other,
            _ => true,
        })
}

/// Literals take precedence over parameters, from left to right.
fn specificity(segments: &[Segment]) -> Vec<bool> {
    segments.iter().map(|segment| matches!(segment, Segment::Literal(_))).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use http::Method;

    use super::{Route, Routes};
    use crate::spec;

    fn service(name: &str, base: &str, paths: &[(&str, &str)]) -> Arc<spec::Service> {
        let mut text = format!(
            "info: {{title: T, version: '1'}}\nservers: [{{url: 'https://h{base}'}}]\npaths:\n"
        );
        for (index, (method, path)) in paths.iter().enumerate() {
            let parameters: Vec<String> = path
                .split('/')
                .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
                .map(|name| format!("{{name: {name}, in: path, required: true}}"))
                .collect();
            text += &format!(
                "  '{path}': {{{method}: {{operationId: {name}{index}, parameters: [{}], responses: {{'200': {{}}}}}}}}\n",
                parameters.join(", ")
            );
        }
        Arc::new(
            spec::read(name, name, &text).unwrap_or_else(|problems| panic!("{problems}\n{text}")),
        )
    }

    fn routes() -> Routes {
        Routes::new(vec![
            service(
                "one",
                "/1",
                &[
                    ("get", "/a"),
                    ("get", "/a/{id}"),
                    ("get", "/a/special"),
                    ("get", "/{x}/special"),
                ],
            ),
            service("two", "/1", &[("get", "/a"), ("delete", "/b/{id}")]),
            service("root", "", &[("get", "/n/{namespace}")]),
        ])
    }

    #[track_caller]
    fn check(method: Method, path: &str, expected: &str) {
        let routes = routes();
        let found = match routes.find(&method, path) {
            Route::Operation(found) => {
                let values: Vec<String> =
                    found.path_values().map(|(name, value)| format!(" {name}={value}")).collect();
                format!("{}{}", found.operation.id, values.concat())
            }
            Route::WrongMethod(methods) => format!("{methods:?}"),
            Route::TokenEndpoint(endpoint) => endpoint.name().to_owned(),
            Route::Unknown => "unknown".to_owned(),
        };
        assert_eq!(found, expected, "{method} {path}");
    }

    #[test]
    fn route_is_the_most_specific_match() {
        check(Method::GET, "/1/a", "one0");
        check(Method::GET, "/1/a/x%2Fy", "one1 id=x/y");
        check(Method::GET, "/1/a/special", "one2");
        check(Method::GET, "/1/b/special", "one3 x=b");
        check(Method::GET, "/1/a/", "unknown");
        check(Method::GET, "/a", "unknown");
        check(Method::GET, "/n/x", "root0 namespace=x");
        check(Method::DELETE, "/1/b/7", "two1 id=7");
        check(Method::POST, "/1/b/special", "[DELETE, GET]");
        check(Method::GET, "/two/1/a", "two0");
        check(Method::GET, "/two/1/a/x", "unknown");
        check(Method::GET, "/%ff", "unknown");
        check(Method::POST, "/v1/x509", "FederateInstance");
        check(Method::GET, "/v1/x509", "unknown");
    }

    #[test]
    fn service_with_shared_paths_is_hidden() {
        let routes = routes();
        assert_eq!([0, 1, 2].map(|index| routes.is_hidden(index)), [false, true, false]);
    }
}
