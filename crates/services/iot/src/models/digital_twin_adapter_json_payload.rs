// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// A digital twin adapter JSON payload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalTwinAdapterJsonPayload {
    /// The data.
    pub data: BTreeMap<String, Value>,
}

model! {
    DigitalTwinAdapterJsonPayload, "dataFormat" = "JSON" {
        required {
            data = "data", with_data({Value});
        }
    }
}
