// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the default merge strategy of merge settings.
    pub enum MergeSettingsDefaultMergeStrategy {
        MergeCommit = "MERGE_COMMIT",
        FastForward = "FAST_FORWARD",
        FastForwardOnly = "FAST_FORWARD_ONLY",
        RebaseAndMerge = "REBASE_AND_MERGE",
        RebaseAndFastForward = "REBASE_AND_FAST_FORWARD",
        Squash = "SQUASH",
        SquashFastForwardOnly = "SQUASH_FAST_FORWARD_ONLY",
    }
}
