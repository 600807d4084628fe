// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a data sharing constraint. Its other fields are undocumented.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSharingConstraintSummary {
    /// The OCID of the data sharing agreement that the constraint restricts.
    ///
    /// Inferred from sibling operations: Oracle's reference does not state this, and the service
    /// may differ.
    pub data_sharing_agreement_id: Option<String>,
}

model! {
    DataSharingConstraintSummary {
        data_sharing_agreement_id = "dataSharingAgreementId";
    }
}
