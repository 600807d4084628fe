// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An on premise connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnPremiseConnector {
    /// The OCID of the on-premises connector.
    pub on_prem_connector_id: String,
}

model! {
    OnPremiseConnector, "connectionType" = "ONPREM_CONNECTOR" {
        required {
            on_prem_connector_id = "onPremConnectorId", with_on_prem_connector_id(String);
        }
    }
}
