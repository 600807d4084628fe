// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A host allocation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostAllocation {
    /// The collection time.
    pub time_collected: Option<DateTime<Utc>>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The resource value.
    pub resource_value: Option<i64>,
}

model! {
    HostAllocation, "metricName" = "HOST_RESOURCE_ALLOCATION" {
        optional {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            resource_name = "resourceName", with_resource_name(String);
            resource_value = "resourceValue", with_resource_value(i64);
        }
    }
}
