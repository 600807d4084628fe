// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAnalyticsInstances` can sort.
    pub enum ListAnalyticsInstancesSortBy {
        CapacityType = "capacityType",
        CapacityValue = "capacityValue",
        FeatureSet = "featureSet",
        LifecycleState = "lifecycleState",
        Name = "name",
        TimeCreated = "timeCreated",
    }
}
