// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `activityType` in `ListPullRequestActivities`.
    pub enum ListPullRequestActivitiesActivityType {
        Lifecycle = "LIFECYCLE",
        Approval = "APPROVAL",
        Commit = "COMMIT",
        Reviewer = "REVIEWER",
        Comment = "COMMENT",
    }
}
