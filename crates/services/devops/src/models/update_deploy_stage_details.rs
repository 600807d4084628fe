// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a deploy stage.
    ///
    /// The field `deployStageType` selects the variant.
    pub enum UpdateDeployStageDetails by "deployStageType", sent {
        ComputeInstanceGroupBlueGreenDeployment(models::UpdateComputeInstanceGroupBlueGreenDeployStageDetails)
            = "COMPUTE_INSTANCE_GROUP_BLUE_GREEN_DEPLOYMENT",
            as_compute_instance_group_blue_green_deployment;
        ComputeInstanceGroupBlueGreenTrafficShift(models::UpdateComputeInstanceGroupBlueGreenTrafficShiftDeployStageDetails)
            = "COMPUTE_INSTANCE_GROUP_BLUE_GREEN_TRAFFIC_SHIFT",
            as_compute_instance_group_blue_green_traffic_shift;
        ComputeInstanceGroupCanaryApproval(models::UpdateComputeInstanceGroupCanaryApprovalDeployStageDetails)
            = "COMPUTE_INSTANCE_GROUP_CANARY_APPROVAL", as_compute_instance_group_canary_approval;
        ComputeInstanceGroupCanaryDeployment(models::UpdateComputeInstanceGroupCanaryDeployStageDetails)
            = "COMPUTE_INSTANCE_GROUP_CANARY_DEPLOYMENT",
            as_compute_instance_group_canary_deployment;
        ComputeInstanceGroupCanaryTrafficShift(models::UpdateComputeInstanceGroupCanaryTrafficShiftDeployStageDetails)
            = "COMPUTE_INSTANCE_GROUP_CANARY_TRAFFIC_SHIFT",
            as_compute_instance_group_canary_traffic_shift;
        ComputeInstanceGroupRollingDeployment(models::UpdateComputeInstanceGroupDeployStageDetails)
            = "COMPUTE_INSTANCE_GROUP_ROLLING_DEPLOYMENT",
            as_compute_instance_group_rolling_deployment;
        DeployFunction(models::UpdateFunctionDeployStageDetails) = "DEPLOY_FUNCTION",
            as_deploy_function;
        InvokeFunction(models::UpdateInvokeFunctionDeployStageDetails) = "INVOKE_FUNCTION",
            as_invoke_function;
        LoadBalancerTrafficShift(models::UpdateLoadBalancerTrafficShiftDeployStageDetails)
            = "LOAD_BALANCER_TRAFFIC_SHIFT", as_load_balancer_traffic_shift;
        ManualApproval(models::UpdateManualApprovalDeployStageDetails) = "MANUAL_APPROVAL",
            as_manual_approval;
        OkeBlueGreenDeployment(models::UpdateOkeBlueGreenDeployStageDetails)
            = "OKE_BLUE_GREEN_DEPLOYMENT", as_oke_blue_green_deployment;
        OkeBlueGreenTrafficShift(models::UpdateOkeBlueGreenTrafficShiftDeployStageDetails)
            = "OKE_BLUE_GREEN_TRAFFIC_SHIFT", as_oke_blue_green_traffic_shift;
        OkeCanaryApproval(models::UpdateOkeCanaryApprovalDeployStageDetails)
            = "OKE_CANARY_APPROVAL", as_oke_canary_approval;
        OkeCanaryDeployment(models::UpdateOkeCanaryDeployStageDetails) = "OKE_CANARY_DEPLOYMENT",
            as_oke_canary_deployment;
        OkeCanaryTrafficShift(models::UpdateOkeCanaryTrafficShiftDeployStageDetails)
            = "OKE_CANARY_TRAFFIC_SHIFT", as_oke_canary_traffic_shift;
        OkeDeployment(models::UpdateOkeDeployStageDetails) = "OKE_DEPLOYMENT", as_oke_deployment;
        OkeHelmChartDeployment(models::UpdateOkeHelmChartDeployStageDetails)
            = "OKE_HELM_CHART_DEPLOYMENT", as_oke_helm_chart_deployment;
        Shell(models::UpdateShellDeployStageDetails) = "SHELL", as_shell;
        Wait(models::UpdateWaitDeployStageDetails) = "WAIT", as_wait;
    }
    shared {
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
    }
}
