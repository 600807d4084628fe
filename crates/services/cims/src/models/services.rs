// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Services.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Services {
    /// The service.
    pub service: Option<BTreeMap<String, String>>,
    /// The schema.
    pub schema: Option<String>,
    /// The service categories.
    pub service_categories: Option<Vec<models::SubCategories>>,
}

model! {
    Services {
        service = "service";
        schema = "schema";
        service_categories = "serviceCategories";
    }
}
