// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `metricName` in `SummarizeManagedInstanceAnalytics`.
    pub enum SummarizeManagedInstanceAnalyticsMetricName {
        TotalInstanceCount = "TOTAL_INSTANCE_COUNT",
        InstanceWithAvailableSecurityUpdatesCount = "INSTANCE_WITH_AVAILABLE_SECURITY_UPDATES_COUNT",
        InstanceWithAvailableBugfixUpdatesCount = "INSTANCE_WITH_AVAILABLE_BUGFIX_UPDATES_COUNT",
        NormalInstanceCount = "NORMAL_INSTANCE_COUNT",
        ErrorInstanceCount = "ERROR_INSTANCE_COUNT",
        WarningInstanceCount = "WARNING_INSTANCE_COUNT",
        UnreachableInstanceCount = "UNREACHABLE_INSTANCE_COUNT",
        RegistrationFailedInstanceCount = "REGISTRATION_FAILED_INSTANCE_COUNT",
        InstanceWithAvailableOtherUpdatesCount = "INSTANCE_WITH_AVAILABLE_OTHER_UPDATES_COUNT",
        DeletingInstanceCount = "DELETING_INSTANCE_COUNT",
        OnboardingInstanceCount = "ONBOARDING_INSTANCE_COUNT",
        InstanceSecurityUpdatesCount = "INSTANCE_SECURITY_UPDATES_COUNT",
        InstanceBugfixUpdatesCount = "INSTANCE_BUGFIX_UPDATES_COUNT",
        InstanceSecurityAdvisoryCount = "INSTANCE_SECURITY_ADVISORY_COUNT",
        InstanceBugfixAdvisoryCount = "INSTANCE_BUGFIX_ADVISORY_COUNT",
        InstanceOtherUpdatesCount = "INSTANCE_OTHER_UPDATES_COUNT",
        RebootingInstanceCount = "REBOOTING_INSTANCE_COUNT",
        NeedsRebootingInstanceCount = "NEEDS_REBOOTING_INSTANCE_COUNT",
    }
}
