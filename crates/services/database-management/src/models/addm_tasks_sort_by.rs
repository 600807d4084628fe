// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `AddmTasks` can sort.
    pub enum AddmTasksSortBy {
        TaskName = "TASK_NAME",
        TaskId = "TASK_ID",
        Description = "DESCRIPTION",
        DbUser = "DB_USER",
        Status = "STATUS",
        TimeCreated = "TIME_CREATED",
        BeginTime = "BEGIN_TIME",
        EndTime = "END_TIME",
    }
}
