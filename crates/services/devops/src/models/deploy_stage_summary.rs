// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a deploy stage.
    ///
    /// The field `deployStageType` selects the variant.
    pub enum DeployStageSummary by "deployStageType" {
        ComputeInstanceGroupBlueGreenDeployment(models::ComputeInstanceGroupBlueGreenDeployStageSummary)
            = "COMPUTE_INSTANCE_GROUP_BLUE_GREEN_DEPLOYMENT",
            as_compute_instance_group_blue_green_deployment;
        ComputeInstanceGroupBlueGreenTrafficShift(models::ComputeInstanceGroupBlueGreenTrafficShiftDeployStageSummary)
            = "COMPUTE_INSTANCE_GROUP_BLUE_GREEN_TRAFFIC_SHIFT",
            as_compute_instance_group_blue_green_traffic_shift;
        ComputeInstanceGroupCanaryApproval(models::ComputeInstanceGroupCanaryApprovalDeployStageSummary)
            = "COMPUTE_INSTANCE_GROUP_CANARY_APPROVAL", as_compute_instance_group_canary_approval;
        ComputeInstanceGroupCanaryDeployment(models::ComputeInstanceGroupCanaryDeployStageSummary)
            = "COMPUTE_INSTANCE_GROUP_CANARY_DEPLOYMENT",
            as_compute_instance_group_canary_deployment;
        ComputeInstanceGroupCanaryTrafficShift(models::ComputeInstanceGroupCanaryTrafficShiftDeployStageSummary)
            = "COMPUTE_INSTANCE_GROUP_CANARY_TRAFFIC_SHIFT",
            as_compute_instance_group_canary_traffic_shift;
        ComputeInstanceGroupRollingDeployment(models::ComputeInstanceGroupDeployStageSummary)
            = "COMPUTE_INSTANCE_GROUP_ROLLING_DEPLOYMENT",
            as_compute_instance_group_rolling_deployment;
        DeployFunction(models::FunctionDeployStageSummary) = "DEPLOY_FUNCTION", as_deploy_function;
        InvokeFunction(models::InvokeFunctionDeployStageSummary) = "INVOKE_FUNCTION",
            as_invoke_function;
        LoadBalancerTrafficShift(models::LoadBalancerTrafficShiftDeployStageSummary)
            = "LOAD_BALANCER_TRAFFIC_SHIFT", as_load_balancer_traffic_shift;
        ManualApproval(models::ManualApprovalDeployStageSummary) = "MANUAL_APPROVAL",
            as_manual_approval;
        OkeBlueGreenDeployment(models::OkeBlueGreenDeployStageSummary)
            = "OKE_BLUE_GREEN_DEPLOYMENT", as_oke_blue_green_deployment;
        OkeBlueGreenTrafficShift(models::OkeBlueGreenTrafficShiftDeployStageSummary)
            = "OKE_BLUE_GREEN_TRAFFIC_SHIFT", as_oke_blue_green_traffic_shift;
        OkeCanaryApproval(models::OkeCanaryApprovalDeployStageSummary) = "OKE_CANARY_APPROVAL",
            as_oke_canary_approval;
        OkeCanaryDeployment(models::OkeCanaryDeployStageSummary) = "OKE_CANARY_DEPLOYMENT",
            as_oke_canary_deployment;
        OkeCanaryTrafficShift(models::OkeCanaryTrafficShiftDeployStageSummary)
            = "OKE_CANARY_TRAFFIC_SHIFT", as_oke_canary_traffic_shift;
        OkeDeployment(models::OkeDeployStageSummary) = "OKE_DEPLOYMENT", as_oke_deployment;
        OkeHelmChartDeployment(models::OkeHelmChartDeployStageSummary)
            = "OKE_HELM_CHART_DEPLOYMENT", as_oke_helm_chart_deployment;
        Shell(models::ShellDeployStageSummary) = "SHELL", as_shell;
        Wait(models::WaitDeployStageSummary) = "WAIT", as_wait;
    }
    shared {
        /// The ID of the resource. Cannot be changed later.
        id = "id", str, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The description.
        description = "description", str, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The display name.
        display_name = "displayName", str, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The OCID of the project.
        project_id = "projectId", str, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The OCID of the deployment pipeline.
        deploy_pipeline_id = "deployPipelineId", str, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::DeployStageLifecycleState, in
            ComputeInstanceGroupBlueGreenDeployment ComputeInstanceGroupBlueGreenTrafficShift
            ComputeInstanceGroupCanaryApproval ComputeInstanceGroupCanaryDeployment
            ComputeInstanceGroupCanaryTrafficShift ComputeInstanceGroupRollingDeployment
            DeployFunction InvokeFunction LoadBalancerTrafficShift ManualApproval
            OkeBlueGreenDeployment OkeBlueGreenTrafficShift OkeCanaryApproval OkeCanaryDeployment
            OkeCanaryTrafficShift OkeDeployment OkeHelmChartDeployment Shell Wait;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The predecessors of the deployment stage.
        deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
            ref models::DeployStagePredecessorCollection, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in
            ComputeInstanceGroupBlueGreenDeployment ComputeInstanceGroupBlueGreenTrafficShift
            ComputeInstanceGroupCanaryApproval ComputeInstanceGroupCanaryDeployment
            ComputeInstanceGroupCanaryTrafficShift ComputeInstanceGroupRollingDeployment
            DeployFunction InvokeFunction LoadBalancerTrafficShift ManualApproval
            OkeBlueGreenDeployment OkeBlueGreenTrafficShift OkeCanaryApproval OkeCanaryDeployment
            OkeCanaryTrafficShift OkeDeployment OkeHelmChartDeployment Shell Wait;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            ComputeInstanceGroupBlueGreenDeployment ComputeInstanceGroupBlueGreenTrafficShift
            ComputeInstanceGroupCanaryApproval ComputeInstanceGroupCanaryDeployment
            ComputeInstanceGroupCanaryTrafficShift ComputeInstanceGroupRollingDeployment
            DeployFunction InvokeFunction LoadBalancerTrafficShift ManualApproval
            OkeBlueGreenDeployment OkeBlueGreenTrafficShift OkeCanaryApproval OkeCanaryDeployment
            OkeCanaryTrafficShift OkeDeployment OkeHelmChartDeployment Shell Wait;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            ComputeInstanceGroupBlueGreenDeployment ComputeInstanceGroupBlueGreenTrafficShift
            ComputeInstanceGroupCanaryApproval ComputeInstanceGroupCanaryDeployment
            ComputeInstanceGroupCanaryTrafficShift ComputeInstanceGroupRollingDeployment
            DeployFunction InvokeFunction LoadBalancerTrafficShift ManualApproval
            OkeBlueGreenDeployment OkeBlueGreenTrafficShift OkeCanaryApproval OkeCanaryDeployment
            OkeCanaryTrafficShift OkeDeployment OkeHelmChartDeployment Shell Wait;
    }
}
