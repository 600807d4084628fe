// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A rover workload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverWorkload {
    /// The name.
    pub name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The size.
    pub size: Option<String>,
    /// The number of objects.
    pub object_count: Option<String>,
    /// The prefix.
    pub prefix: Option<String>,
    /// The range start.
    pub range_start: Option<String>,
    /// The range end.
    pub range_end: Option<String>,
    /// The type of the workload.
    pub workload_type: String,
    /// The ID of the work request.
    pub work_request_id: Option<String>,
}

model! {
    RoverWorkload {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            id = "id", with_id(String);
            workload_type = "workloadType", with_workload_type(String);
        }
        optional {
            name = "name", with_name(String);
            size = "size", with_size(String);
            object_count = "objectCount", with_object_count(String);
            prefix = "prefix", with_prefix(String);
            range_start = "rangeStart", with_range_start(String);
            range_end = "rangeEnd", with_range_end(String);
            work_request_id = "workRequestId", with_work_request_id(String);
        }
    }
}
