// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in the settings of a namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNamespaceMetadataDetails {
    /// The OCID of the default compartment for buckets created through the Amazon S3 Compatibility
    /// API.
    pub default_s3_compartment_id: Option<String>,
    /// The OCID of the default compartment for buckets created through the Swift API.
    pub default_swift_compartment_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateNamespaceMetadataDetails {
        optional {
            default_s3_compartment_id = "defaultS3CompartmentId",
                with_default_s3_compartment_id(String), clear_default_s3_compartment_id;
            default_swift_compartment_id = "defaultSwiftCompartmentId",
                with_default_swift_compartment_id(String), clear_default_swift_compartment_id;
        }
    }
}
