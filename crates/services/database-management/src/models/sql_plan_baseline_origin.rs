// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the origin of an SQL plan baseline.
    pub enum SqlPlanBaselineOrigin {
        AddmSqltune = "ADDM_SQLTUNE",
        AutoCapture = "AUTO_CAPTURE",
        AutoSqltune = "AUTO_SQLTUNE",
        EvolveAutoIndexLoad = "EVOLVE_AUTO_INDEX_LOAD",
        EvolveCreateFromAdaptive = "EVOLVE_CREATE_FROM_ADAPTIVE",
        EvolveLoadFromSts = "EVOLVE_LOAD_FROM_STS",
        EvolveLoadFromAwr = "EVOLVE_LOAD_FROM_AWR",
        EvolveLoadFromCursorCache = "EVOLVE_LOAD_FROM_CURSOR_CACHE",
        ManualLoad = "MANUAL_LOAD",
        ManualLoadFromAwr = "MANUAL_LOAD_FROM_AWR",
        ManualLoadFromCursorCache = "MANUAL_LOAD_FROM_CURSOR_CACHE",
        ManualLoadFromSts = "MANUAL_LOAD_FROM_STS",
        ManualSqltune = "MANUAL_SQLTUNE",
        StoredOutline = "STORED_OUTLINE",
        UnknownValue = "UNKNOWN",
    }
}
