// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// An OCI service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciService {
    /// The service.
    pub service: String,
    /// The resource.
    pub resource: String,
    /// The category.
    pub category: String,
    /// The parameters.
    pub parameters: Option<BTreeMap<String, String>>,
}

model! {
    OciService, "sourceType" = "OCISERVICE" {
        required {
            service = "service", with_service(String);
            resource = "resource", with_resource(String);
            category = "category", with_category(String);
        }
        optional {
            parameters = "parameters", with_parameters({String});
        }
    }
}
