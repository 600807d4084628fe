// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of EM instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmInstancesDetails {
    /// The ID of the EM.
    pub em_id: String,
    /// The number of targets.
    pub targets_count: Option<i64>,
    /// The EM host.
    pub em_host: Option<String>,
    /// The EM discoverer URL.
    pub em_discoverer_url: Option<String>,
}

model! {
    EmInstancesDetails {
        em_id = "emId";
        targets_count = "targetsCount";
        em_host = "emHost";
        em_discoverer_url = "emDiscovererUrl";
    }
}
