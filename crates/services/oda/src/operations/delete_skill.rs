// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the skill.
    DeleteSkill = DELETE "/odaInstances/{odaInstanceId}/skills/{skillId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Skill/DeleteSkill";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        skill_id = path "skillId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_skill); }
}
