// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An access target of a private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessTargetDetails {
    /// The Object Storage namespace. `*` matches all namespaces.
    pub namespace: String,
    /// The OCID of the compartment. `*` matches all compartments of the namespace.
    pub compartment_id: String,
    /// The name of the bucket. `*` matches all buckets of the compartment.
    pub bucket: String,
}

model! {
    AccessTargetDetails {
        required {
            namespace = "namespace", with_namespace(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            bucket = "bucket", with_bucket(String);
        }
    }
}
