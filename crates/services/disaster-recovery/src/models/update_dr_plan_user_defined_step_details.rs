// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a DR plan user defined step.
    ///
    /// The field `stepType` selects the variant.
    pub enum UpdateDrPlanUserDefinedStepDetails by "stepType", sent {
        InvokeFunction(models::UpdateInvokeFunctionUserDefinedStepDetails) = "INVOKE_FUNCTION",
            as_invoke_function;
        InvokeFunctionPrecheck(models::UpdateInvokeFunctionPrecheckStepDetails)
            = "INVOKE_FUNCTION_PRECHECK", as_invoke_function_precheck;
        InvokeFunctionUserDefinedCustomPrecheck(models::UpdateInvokeFunctionUserDefinedCustomPrecheckStepDetails)
            = "INVOKE_FUNCTION_USER_DEFINED_CUSTOM_PRECHECK",
            as_invoke_function_user_defined_custom_precheck;
        RunLocalScript(models::UpdateRunLocalScriptUserDefinedStepDetails) = "RUN_LOCAL_SCRIPT",
            as_run_local_script;
        RunLocalScriptPrecheck(models::UpdateLocalScriptPrecheckStepDetails)
            = "RUN_LOCAL_SCRIPT_PRECHECK", as_run_local_script_precheck;
        RunLocalScriptUserDefinedCustomPrecheck(models::UpdateRunLocalScriptUserDefinedCustomPrecheckStepDetails)
            = "RUN_LOCAL_SCRIPT_USER_DEFINED_CUSTOM_PRECHECK",
            as_run_local_script_user_defined_custom_precheck;
        RunObjectstoreScript(models::UpdateRunObjectStoreScriptUserDefinedStepDetails)
            = "RUN_OBJECTSTORE_SCRIPT", as_run_objectstore_script;
        RunObjectstoreScriptPrecheck(models::UpdateObjectStoreScriptPrecheckStepDetails)
            = "RUN_OBJECTSTORE_SCRIPT_PRECHECK", as_run_objectstore_script_precheck;
        RunObjectstoreScriptUserDefinedCustomPrecheck(models::UpdateRunObjectStoreScriptUserDefinedCustomPrecheckStepDetails)
            = "RUN_OBJECTSTORE_SCRIPT_USER_DEFINED_CUSTOM_PRECHECK",
            as_run_objectstore_script_user_defined_custom_precheck;
    }
}
