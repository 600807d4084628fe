// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a data sharing agreement. Its other fields are undocumented.
///
/// Inferred from sibling operations: Oracle's reference does not state this, and the service may
/// differ.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSharingAgreementSummary {
    /// The OCID of the payer.
    pub payer_id: Option<String>,
    /// The OCID of the provider.
    pub provider_id: Option<String>,
}

model! {
    DataSharingAgreementSummary {
        payer_id = "payerId";
        provider_id = "providerId";
    }
}
