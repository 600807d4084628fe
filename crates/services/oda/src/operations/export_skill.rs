// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the skill.
    ///
    /// The response has the header `opc-work-request-id`.
    ExportSkill = POST "/odaInstances/{odaInstanceId}/skills/{skillId}/actions/export",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Skill/ExportSkill";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        skill_id = path "skillId" (String);
        export_skill_details = json(models::ExportSkillDetails);
    }
    returns { empty }
    then { settled(get_skill, models::Skill, models::SkillLifecycleState); }
}
