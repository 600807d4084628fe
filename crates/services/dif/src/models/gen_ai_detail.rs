// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GenAI detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenAiDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The type of the cluster.
    pub cluster_type: models::GenAiDetailClusterType,
    /// The base model.
    pub base_model: String,
    /// The OCI region.
    pub oci_region: String,
    /// The number of units.
    pub unit_count: i64,
    /// The endpoints.
    pub endpoints: Option<Vec<models::EndpointDetails>>,
}

model! {
    GenAiDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
            cluster_type = "clusterType", with_cluster_type(models::GenAiDetailClusterType);
            base_model = "baseModel", with_base_model(String);
            oci_region = "ociRegion", with_oci_region(String);
            unit_count = "unitCount", with_unit_count(i64);
        }
        optional {
            endpoints = "endpoints", with_endpoints([models::EndpointDetails]);
        }
    }
}
