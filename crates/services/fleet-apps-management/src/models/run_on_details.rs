// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an on to run.
    ///
    /// The field `kind` selects the variant.
    pub enum RunOnDetails by "kind" {
        PreviousTaskInstances(models::PreviousTaskInstanceRunOnDetails) = "PREVIOUS_TASK_INSTANCES",
            as_previous_task_instances;
        ScheduleInstances(models::ScheduleInstanceRunOnDetails) = "SCHEDULE_INSTANCES",
            as_schedule_instances;
        ScheduleInstanceTargets(models::ScheduleInstanceTargetRunOnDetails)
            = "SCHEDULE_INSTANCE_TARGETS", as_schedule_instance_targets;
        SelfHostedInstances(models::SelfHostedInstanceRunOnDetails) = "SELF_HOSTED_INSTANCES",
            as_self_hosted_instances;
    }
}
