// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a convert to PDB.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertToPdbDetails {
    /// The action.
    pub action: models::ConvertToPdbAction,
    /// The convert to PDB target details.
    pub convert_to_pdb_target_details: Option<models::ConvertToPdbTargetBase>,
}

model! {
    ConvertToPdbDetails {
        required {
            action = "action", with_action(models::ConvertToPdbAction);
        }
        optional {
            convert_to_pdb_target_details = "convertToPdbTargetDetails",
                with_convert_to_pdb_target_details(models::ConvertToPdbTargetBase);
        }
    }
}
