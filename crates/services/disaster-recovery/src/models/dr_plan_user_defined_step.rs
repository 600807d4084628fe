// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A DR plan user defined step.
    ///
    /// The field `stepType` selects the variant.
    pub enum DrPlanUserDefinedStep by "stepType" {
        InvokeFunction(models::InvokeFunctionStep) = "INVOKE_FUNCTION", as_invoke_function;
        InvokeFunctionPrecheck(models::InvokeFunctionPrecheckStep) = "INVOKE_FUNCTION_PRECHECK",
            as_invoke_function_precheck;
        InvokeFunctionUserDefinedCustomPrecheck(models::InvokeFunctionUserDefinedCustomPrecheckStep)
            = "INVOKE_FUNCTION_USER_DEFINED_CUSTOM_PRECHECK",
            as_invoke_function_user_defined_custom_precheck;
        RunLocalScript(models::RunLocalScriptUserDefinedStep) = "RUN_LOCAL_SCRIPT",
            as_run_local_script;
        RunLocalScriptPrecheck(models::LocalScriptPrecheckStep) = "RUN_LOCAL_SCRIPT_PRECHECK",
            as_run_local_script_precheck;
        RunLocalScriptUserDefinedCustomPrecheck(models::RunLocalScriptUserDefinedCustomPrecheckStep)
            = "RUN_LOCAL_SCRIPT_USER_DEFINED_CUSTOM_PRECHECK",
            as_run_local_script_user_defined_custom_precheck;
        RunObjectstoreScript(models::RunObjectStoreScriptUserDefinedStep)
            = "RUN_OBJECTSTORE_SCRIPT", as_run_objectstore_script;
        RunObjectstoreScriptPrecheck(models::ObjectStoreScriptPrecheckStep)
            = "RUN_OBJECTSTORE_SCRIPT_PRECHECK", as_run_objectstore_script_precheck;
        RunObjectstoreScriptUserDefinedCustomPrecheck(models::RunObjectStoreScriptUserDefinedCustomPrecheckStep)
            = "RUN_OBJECTSTORE_SCRIPT_USER_DEFINED_CUSTOM_PRECHECK",
            as_run_objectstore_script_user_defined_custom_precheck;
    }
}
