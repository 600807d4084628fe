// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the autonomous database character sets.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAutonomousDatabaseCharacterSets = GET "/autonomousDatabaseCharacterSets",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabaseCharacterSets/ListAutonomousDatabaseCharacterSets";
    facts { without_default_retry(); }
    optional {
        /// Whether it is shared.
        is_shared = query "isShared" (bool);
        /// Whether the database uses dedicated Exadata infrastructure.
        is_dedicated = query "isDedicated" (bool);
        /// The character set type.
        character_set_type = query "characterSetType"
            (models::ListAutonomousDatabaseCharacterSetsCharacterSetType);
    }
    returns { json(Vec<models::AutonomousDatabaseCharacterSets>) }
}
