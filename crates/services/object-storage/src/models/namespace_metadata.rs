// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The settings of an Object Storage namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamespaceMetadata {
    /// The Object Storage namespace.
    pub namespace: String,
    /// The OCID of the default compartment for buckets created through the Amazon S3 Compatibility
    /// API.
    pub default_s3_compartment_id: String,
    /// The OCID of the default compartment for buckets created through the Swift API.
    pub default_swift_compartment_id: String,
}

model! {
    NamespaceMetadata {
        namespace = "namespace";
        default_s3_compartment_id = "defaultS3CompartmentId";
        default_swift_compartment_id = "defaultSwiftCompartmentId";
    }
}
