// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a rover bundle request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverBundleRequestSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the destination compartment.
    pub destination_compartment_id: Option<String>,
    /// The name of the destination bucket.
    pub destination_bucket_name: Option<String>,
    /// The version of the Roving Edge bundle.
    pub bundle_version: Option<String>,
    /// The ID of the work request.
    pub work_request_id: String,
    /// The time when the task was created.
    pub time_task_created: Option<DateTime<Utc>>,
}

model! {
    RoverBundleRequestSummary {
        id = "id";
        destination_compartment_id = "destinationCompartmentId";
        destination_bucket_name = "destinationBucketName";
        bundle_version = "bundleVersion";
        work_request_id = "workRequestId";
        time_task_created = "timeTaskCreated";
    }
}
