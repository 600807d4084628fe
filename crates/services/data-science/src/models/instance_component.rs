// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A resource that belongs to a single instance of an ML application.
    ///
    /// The field `type` selects the variant.
    pub enum InstanceComponent by "type" {
        DataScienceModelDeployment(models::DataScienceModelDeploymentInstanceComponent)
            = "DATA_SCIENCE_MODEL_DEPLOYMENT", as_data_science_model_deployment;
        DataScienceSchedule(models::DataScienceScheduleInstanceComponent) = "DATA_SCIENCE_SCHEDULE",
            as_data_science_schedule;
        GenericOciResource(models::GenericOciResourceInstanceComponent) = "GENERIC_OCI_RESOURCE",
            as_generic_oci_resource;
        MlApplicationInstanceInternalTrigger(models::MlApplicationInstanceInternalTrigger)
            = "ML_APPLICATION_INSTANCE_INTERNAL_TRIGGER",
            as_ml_application_instance_internal_trigger;
        ObjectStorageBucket(models::ObjectStorageBucketInstanceComponent) = "OBJECT_STORAGE_BUCKET",
            as_object_storage_bucket;
        ObjectStorageObject(models::ObjectStorageObjectInstanceComponent) = "OBJECT_STORAGE_OBJECT",
            as_object_storage_object;
    }
    shared {
        /// The name or display name of the resource.
        name = "name", str, in DataScienceModelDeployment DataScienceSchedule GenericOciResource
            MlApplicationInstanceInternalTrigger ObjectStorageBucket ObjectStorageObject;
        /// The name of the component.
        component_name = "componentName", str, in DataScienceModelDeployment DataScienceSchedule
            GenericOciResource MlApplicationInstanceInternalTrigger ObjectStorageBucket
            ObjectStorageObject;
    }
}
