// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A deploy stage execution progress.
    ///
    /// The field `deployStageType` selects the variant.
    pub enum DeployStageExecutionProgress by "deployStageType" {
        ComputeInstanceGroupBlueGreenDeployment(models::ComputeInstanceGroupBlueGreenDeployStageExecutionProgress)
            = "COMPUTE_INSTANCE_GROUP_BLUE_GREEN_DEPLOYMENT",
            as_compute_instance_group_blue_green_deployment;
        ComputeInstanceGroupBlueGreenTrafficShift(models::ComputeInstanceGroupBlueGreenTrafficShiftDeployStageExecutionProgress)
            = "COMPUTE_INSTANCE_GROUP_BLUE_GREEN_TRAFFIC_SHIFT",
            as_compute_instance_group_blue_green_traffic_shift;
        ComputeInstanceGroupCanaryApproval(models::ComputeInstanceGroupCanaryApprovalDeployStageExecutionProgress)
            = "COMPUTE_INSTANCE_GROUP_CANARY_APPROVAL", as_compute_instance_group_canary_approval;
        ComputeInstanceGroupCanaryDeployment(models::ComputeInstanceGroupCanaryDeployStageExecutionProgress)
            = "COMPUTE_INSTANCE_GROUP_CANARY_DEPLOYMENT",
            as_compute_instance_group_canary_deployment;
        ComputeInstanceGroupCanaryTrafficShift(models::ComputeInstanceGroupCanaryTrafficShiftDeployStageExecutionProgress)
            = "COMPUTE_INSTANCE_GROUP_CANARY_TRAFFIC_SHIFT",
            as_compute_instance_group_canary_traffic_shift;
        ComputeInstanceGroupRollingDeployment(models::ComputeInstanceGroupDeployStageExecutionProgress)
            = "COMPUTE_INSTANCE_GROUP_ROLLING_DEPLOYMENT",
            as_compute_instance_group_rolling_deployment;
        DeployFunction(models::FunctionDeployStageExecutionProgress) = "DEPLOY_FUNCTION",
            as_deploy_function;
        InvokeFunction(models::InvokeFunctionDeployStageExecutionProgress) = "INVOKE_FUNCTION",
            as_invoke_function;
        LoadBalancerTrafficShift(models::LoadBalancerTrafficShiftDeployStageExecutionProgress)
            = "LOAD_BALANCER_TRAFFIC_SHIFT", as_load_balancer_traffic_shift;
        ManualApproval(models::ManualApprovalDeployStageExecutionProgress) = "MANUAL_APPROVAL",
            as_manual_approval;
        OkeBlueGreenDeployment(models::OkeBlueGreenDeployStageExecutionProgress)
            = "OKE_BLUE_GREEN_DEPLOYMENT", as_oke_blue_green_deployment;
        OkeBlueGreenTrafficShift(models::OkeBlueGreenTrafficShiftDeployStageExecutionProgress)
            = "OKE_BLUE_GREEN_TRAFFIC_SHIFT", as_oke_blue_green_traffic_shift;
        OkeCanaryApproval(models::OkeCanaryApprovalDeployStageExecutionProgress)
            = "OKE_CANARY_APPROVAL", as_oke_canary_approval;
        OkeCanaryDeployment(models::OkeCanaryDeployStageExecutionProgress)
            = "OKE_CANARY_DEPLOYMENT", as_oke_canary_deployment;
        OkeCanaryTrafficShift(models::OkeCanaryTrafficShiftDeployStageExecutionProgress)
            = "OKE_CANARY_TRAFFIC_SHIFT", as_oke_canary_traffic_shift;
        OkeDeployment(models::OkeDeployStageExecutionProgress) = "OKE_DEPLOYMENT",
            as_oke_deployment;
        OkeHelmChartDeployment(models::OkeHelmChartDeploymentStageExecutionProgress)
            = "OKE_HELM_CHART_DEPLOYMENT", as_oke_helm_chart_deployment;
        Shell(models::ShellDeployStageExecutionProgress) = "SHELL", as_shell;
        Wait(models::WaitDeployStageExecutionProgress) = "WAIT", as_wait;
    }
    shared {
        /// The deploy stage display name.
        deploy_stage_display_name = "deployStageDisplayName", str, in
            ComputeInstanceGroupBlueGreenDeployment ComputeInstanceGroupBlueGreenTrafficShift
            ComputeInstanceGroupCanaryApproval ComputeInstanceGroupCanaryDeployment
            ComputeInstanceGroupCanaryTrafficShift ComputeInstanceGroupRollingDeployment
            DeployFunction InvokeFunction LoadBalancerTrafficShift ManualApproval
            OkeBlueGreenDeployment OkeBlueGreenTrafficShift OkeCanaryApproval OkeCanaryDeployment
            OkeCanaryTrafficShift OkeDeployment OkeHelmChartDeployment Shell Wait;
        /// The OCID of the deployment stage.
        deploy_stage_id = "deployStageId", str, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The start time.
        time_started = "timeStarted", copy DateTime<Utc>, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The end time, regardless of the outcome.
        time_finished = "timeFinished", copy DateTime<Utc>, in
            ComputeInstanceGroupBlueGreenDeployment ComputeInstanceGroupBlueGreenTrafficShift
            ComputeInstanceGroupCanaryApproval ComputeInstanceGroupCanaryDeployment
            ComputeInstanceGroupCanaryTrafficShift ComputeInstanceGroupRollingDeployment
            DeployFunction InvokeFunction LoadBalancerTrafficShift ManualApproval
            OkeBlueGreenDeployment OkeBlueGreenTrafficShift OkeCanaryApproval OkeCanaryDeployment
            OkeCanaryTrafficShift OkeDeployment OkeHelmChartDeployment Shell Wait;
        /// The status.
        status = "status", copy models::DeployStageExecutionProgressStatus, in
            ComputeInstanceGroupBlueGreenDeployment ComputeInstanceGroupBlueGreenTrafficShift
            ComputeInstanceGroupCanaryApproval ComputeInstanceGroupCanaryDeployment
            ComputeInstanceGroupCanaryTrafficShift ComputeInstanceGroupRollingDeployment
            DeployFunction InvokeFunction LoadBalancerTrafficShift ManualApproval
            OkeBlueGreenDeployment OkeBlueGreenTrafficShift OkeCanaryApproval OkeCanaryDeployment
            OkeCanaryTrafficShift OkeDeployment OkeHelmChartDeployment Shell Wait;
        /// The deploy stage predecessors.
        deploy_stage_predecessors = "deployStagePredecessors",
            ref models::DeployStagePredecessorCollection, in ComputeInstanceGroupBlueGreenDeployment
            ComputeInstanceGroupBlueGreenTrafficShift ComputeInstanceGroupCanaryApproval
            ComputeInstanceGroupCanaryDeployment ComputeInstanceGroupCanaryTrafficShift
            ComputeInstanceGroupRollingDeployment DeployFunction InvokeFunction
            LoadBalancerTrafficShift ManualApproval OkeBlueGreenDeployment OkeBlueGreenTrafficShift
            OkeCanaryApproval OkeCanaryDeployment OkeCanaryTrafficShift OkeDeployment
            OkeHelmChartDeployment Shell Wait;
        /// The deploy stage execution progress details.
        deploy_stage_execution_progress_details = "deployStageExecutionProgressDetails",
            ref [models::DeployStageExecutionProgressDetails], in
            ComputeInstanceGroupBlueGreenDeployment ComputeInstanceGroupBlueGreenTrafficShift
            ComputeInstanceGroupCanaryApproval ComputeInstanceGroupCanaryDeployment
            ComputeInstanceGroupCanaryTrafficShift ComputeInstanceGroupRollingDeployment
            DeployFunction InvokeFunction LoadBalancerTrafficShift ManualApproval
            OkeBlueGreenDeployment OkeBlueGreenTrafficShift OkeCanaryApproval OkeCanaryDeployment
            OkeCanaryTrafficShift OkeDeployment OkeHelmChartDeployment Shell Wait;
    }
}
