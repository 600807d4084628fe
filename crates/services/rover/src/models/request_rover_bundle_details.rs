// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a rover bundle to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestRoverBundleDetails {
    /// The OCID of the destination compartment.
    pub destination_compartment_id: String,
    /// The name of the destination bucket.
    pub destination_bucket_name: String,
    /// The version of the Roving Edge bundle.
    pub bundle_version: String,
}

model! {
    RequestRoverBundleDetails {
        required {
            destination_compartment_id = "destinationCompartmentId",
                with_destination_compartment_id(String);
            destination_bucket_name = "destinationBucketName", with_destination_bucket_name(String);
            bundle_version = "bundleVersion", with_bundle_version(String);
        }
    }
}
