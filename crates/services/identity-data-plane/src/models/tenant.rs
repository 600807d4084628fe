// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A tenant.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tenant {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The service namespace.
    pub service_namespace: Option<String>,
}

model! {
    Tenant {
        id = "id";
        name = "name";
        service_namespace = "serviceNamespace";
    }
}
