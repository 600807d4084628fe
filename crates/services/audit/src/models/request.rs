// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

/// A request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The path.
    pub path: Option<String>,
    /// The action. Example: `GET`.
    pub action: Option<String>,
    /// The parameters.
    pub parameters: Option<BTreeMap<String, Vec<String>>>,
    /// The headers.
    pub headers: Option<BTreeMap<String, Vec<Secret>>>,
}

model! {
    Request {
        id = "id";
        path = "path";
        action = "action";
        parameters = "parameters";
        headers = "headers";
    }
}
