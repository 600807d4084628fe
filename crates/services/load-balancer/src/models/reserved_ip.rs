// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A reserved IP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedIP {
    /// The OCID of the resource.
    pub id: Option<String>,
}

model! {
    ReservedIP {
        optional {
            id = "id", with_id(String);
        }
    }
}
