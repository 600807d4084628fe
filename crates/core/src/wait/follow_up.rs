//! The way from the response of an operation to the resource that it changes.

use http::header::HeaderMap;
use serde_json::Value;

use crate::call::operation::Operation;
use crate::call::request::Request;
use crate::values::work_request::WorkRequest;

/// The way from the response of an operation to its resource.
#[derive(Debug)]
pub(super) struct FollowUp {
    /// The operation that gets the resource; `None` if only its work request can be followed.
    pub(super) get: Option<&'static Operation>,
    /// The path parameter of the resource in `get`, and the field of the response that has its value.
    /// Other parameters, and this one if there is no such field, are those of the operation.
    pub(super) id: Option<(&'static str, &'static str)>,
}

impl FollowUp {
    /// Whether the operation has created the resource, rather than changed it.
    pub(super) fn creates(&self, sent: &Request) -> bool {
        self.id.is_some_and(|(parameter, _)| sent.path_parameter(parameter).is_none())
    }

    /// Returns the id of the resource, as far as the operation tells it. `sent` is the request of the
    /// operation, `json` its response.
    pub(super) fn resource(&self, sent: &Request, json: &Value) -> Option<String> {
        let own = json["id"].as_str().map(str::to_owned);
        own.or_else(|| self.parameter(self.get?.path_parameters().last()?, sent, json))
    }

    /// Returns the value of a path parameter of `get`.
    fn parameter(&self, name: &str, sent: &Request, json: &Value) -> Option<String> {
        let field = self.id.filter(|(parameter, _)| *parameter == name);
        let value = field.and_then(|(_, field)| json[field].as_str());
        value.or_else(|| sent.path_parameter(name)).map(str::to_owned)
    }

    /// Returns the request that gets the resource, unless only the work request can be followed.
    ///
    /// # Errors
    ///
    /// The name of the path parameter that has no value.
    pub(super) fn request(
        &self,
        sent: &Request,
        json: &Value,
        work_request: Option<&WorkRequest>,
    ) -> Option<Result<Request, &'static str>> {
        let get = self.get?;
        let mut request = Request::new(&sent.client, get);
        // Not the headers and the timeout, which are for the operation.
        request.options = sent.options.clone();
        request.headers = HeaderMap::new();
        for name in get.path_parameters() {
            let value = self.parameter(name, sent, json);
            // Load balancers have a field of that name, and no resources.
            let named = || Some(work_request?.json[name].as_str()?.to_owned());
            match value.or_else(named).or_else(|| created(get, work_request?)) {
                Some(value) => request.path(name, value),
                None => return Some(Err(name)),
            }
        }
        Some(Ok(request))
    }
}

/// Returns the OCID of the resource that a work request has created: the only one, or the one whose
/// type is in the name of the operation that gets it.
fn created(get: &Operation, work_request: &WorkRequest) -> Option<String> {
    let created: Vec<_> = work_request.created().collect();
    let plain = |name: &str| -> String {
        name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
    };
    let wanted = plain(get.id.trim_start_matches("Get"));
    let is_wanted = |name: &str| {
        let name = plain(name);
        !name.is_empty() && (name.ends_with(&wanted) || wanted.ends_with(&name))
    };
    let mut named = created.iter().filter(|resource| is_wanted(&resource.entity_type));
    let only = || created.first().filter(|_| created.len() == 1);
    named.next().or_else(only).map(|resource| resource.identifier.clone())
}

#[cfg(test)]
mod tests {
    use http::Method;
    use serde_json::json;

    use super::*;

    #[test]
    fn created_resource_is_found_in_the_work_request() {
        static GET: Operation = Operation::new(Method::GET, "GetCluster", "/clusters/{clusterId}");
        let resource = |kind: &str, action: &str, id: &str| json!({ "entityType": kind, "actionType": action, "identifier": id });
        for (resources, expected) in [
            (vec![resource("x", "CREATED", "a")], Some("a")),
            (
                vec![resource("vcn", "CREATED", "a"), resource("oke-Cluster", "created", "b")],
                Some("b"),
            ),
            (vec![resource("vcn", "CREATED", "a"), resource("subnet", "CREATED", "b")], None),
            (vec![resource("vcn", "RELATED", "a"), resource("subnet", "CREATED", "b")], Some("b")),
            (vec![resource("cluster", "CREATED", "")], None),
            (vec![], None),
        ] {
            let work_request = WorkRequest::read(json!({ "resources": resources }));
            assert_eq!(created(&GET, &work_request).as_deref(), expected, "{resources:?}");
        }
    }
}
