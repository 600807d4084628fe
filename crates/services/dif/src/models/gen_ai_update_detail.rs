// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GenAI update detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenAiUpdateDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The number of units.
    pub unit_count: Option<i64>,
    /// The endpoints.
    pub endpoints: Option<Vec<models::EndpointDetails>>,
}

model! {
    GenAiUpdateDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
        }
        optional {
            unit_count = "unitCount", with_unit_count(i64);
            endpoints = "endpoints", with_endpoints([models::EndpointDetails]);
        }
    }
}
