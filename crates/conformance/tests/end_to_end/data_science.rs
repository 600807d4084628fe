//! The client of Data Science: resources with etags, artifacts, and states that change over time.

use std::time::Duration;

use oci_sdk_core::Error;
use oci_sdk_data_science::{DataScienceClient, models};
use oci_sdk_emulator::{Emulator, Plan};

use crate::local::Local;

const SUBNET: &str = "ocid1.subnet.oc1.phx.aaaaaaaaexample";
const STEP: Duration = Duration::from_secs(60);

async fn client(local: &Local) -> DataScienceClient {
    DataScienceClient::new(&local.config_of("data-science").await).unwrap()
}

/// Returns an emulator whose resources stay a minute in each state.
async fn slow() -> Local {
    Local::with(Emulator::builder().lifecycle_step(STEP)).await
}

async fn project(client: &DataScienceClient, tenancy: &str) -> String {
    let details = models::CreateProjectDetails::new(tenancy).with_display_name("research");
    client.create_project(details).await.unwrap().into_inner().id
}

fn job_details(project: &str, tenancy: &str) -> models::CreateJobDetails {
    let configuration = models::DefaultJobConfigurationDetails::new()
        .with_command_line_arguments("--epochs 3")
        .with_environment_variables([("STAGE", "test")]);
    let infrastructure = models::StandaloneJobInfrastructureConfigurationDetails::new(
        "VM.Standard.E4.Flex",
        SUBNET,
        50,
    );
    models::CreateJobDetails::new(project, tenancy)
        .with_display_name("nightly")
        .with_job_configuration_details(configuration)
        .with_job_infrastructure_configuration_details(infrastructure)
}

#[tokio::test]
async fn project_is_created_read_updated_and_deleted() {
    let local = Local::start().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let details = models::CreateProjectDetails::new(tenancy)
        .with_display_name("research")
        .with_freeform_tags([("team", "blue")]);
    let created = client.create_project(details).await.unwrap();
    let etag = created.etag().unwrap();
    assert!(created.id.starts_with("ocid1.datascienceproject.oc1.phx."), "{}", created.id);
    assert_eq!(created.created_by, local.identity.user);
    let found = client.get_project(&created.id).await.unwrap();
    assert_eq!((found.etag(), &*found), (Some(etag), &*created));
    assert_eq!(found.description, None, "it was not sent");

    let change = models::UpdateProjectDetails::new().with_description("cats");
    let updated = client.update_project(&created.id, change.clone()).if_match(etag).await.unwrap();
    assert_eq!(updated.description.as_deref(), Some("cats"));
    assert_eq!(updated.freeform_tags, created.freeform_tags);
    let error = client.update_project(&created.id, change).if_match(etag).await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");
    let error = client.delete_project(&created.id).if_match(etag).await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");
    client.delete_project(&created.id).await.unwrap();
    assert!(client.get_project(&created.id).await.unwrap_err().is_not_found());
    assert_eq!(client.list_projects(tenancy).await.unwrap().len(), 0);
}

#[tokio::test]
async fn job_has_its_subtypes_and_an_artifact() {
    let local = Local::start().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let project = project(&client, tenancy).await;
    let job = client.create_job(job_details(&project, tenancy)).await.unwrap();
    let found = client.get_job(&job.id).await.unwrap();
    assert_eq!(*found, *job);
    let configuration = found.job_configuration_details.as_default().unwrap();
    assert_eq!(configuration.command_line_arguments.as_deref(), Some("--epochs 3"));
    let infrastructure = found.job_infrastructure_configuration_details.as_standalone().unwrap();
    assert_eq!(
        (infrastructure.subnet_id.as_str(), infrastructure.block_storage_size_in_gbs),
        (SUBNET, 50)
    );

    let artifact = b"print('hello')\n";
    client
        .create_job_artifact(&job.id, &artifact[..])
        .content_disposition("attachment; filename=job.py")
        .await
        .unwrap();
    let head = client.head_job_artifact(&job.id).await.unwrap();
    assert_eq!(head.header("content-length"), Some("15"));
    let down = client.get_job_artifact_content(&job.id).await.unwrap();
    assert!(down.header("content-disposition").unwrap().contains("job.py"), "{down:?}");
    assert_eq!(down.into_inner().bytes().await.unwrap(), &artifact[..]);
    let part = client.get_job_artifact_content(&job.id).range("bytes=7-11").await.unwrap();
    assert_eq!(part.status(), 206);
    assert_eq!(part.into_inner().bytes().await.unwrap(), &artifact[7..=11]);

    let error = client.delete_project(&project).await.unwrap_err();
    assert!(error.is_conflict(), "the project has a job: {error}");
}

#[tokio::test]
async fn model_artifact_is_downloaded() {
    let local = Local::start().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let project = project(&client, tenancy).await;
    let details = models::CreateModelDetails::new(tenancy, &project).with_display_name("cats");
    let model = client.create_model(details).await.unwrap();
    assert_eq!(model.lifecycle_state, models::ModelLifecycleState::Active);
    let missing = client.get_model_artifact_content(&model.id).await.map(drop).unwrap_err();
    assert!(missing.is_not_found(), "{missing}");
    let artifact = vec![7; 300_000];
    client.create_model_artifact(&model.id, artifact.clone()).await.unwrap();
    let down = client.get_model_artifact_content(&model.id).await.unwrap();
    assert_eq!(down.into_inner().bytes().await.unwrap(), artifact);

    client.deactivate_model(&model.id).await.unwrap();
    let found = client.get_model(&model.id).await.unwrap();
    assert_eq!(found.lifecycle_state, models::ModelLifecycleState::Inactive);
    let change = models::UpdateModelDetails::new().with_display_name("dogs");
    let updated = client.update_model(&model.id, change).if_match(found.etag().unwrap()).await;
    assert_eq!(updated.unwrap().display_name, "dogs");
}

#[tokio::test]
async fn pipeline_keeps_its_steps() {
    let local = Local::start().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let project = project(&client, tenancy).await;
    let job = client.create_job(job_details(&project, tenancy)).await.unwrap();
    let steps: [models::PipelineStepDetails; 2] = [
        models::PipelineMLJobStepDetails::new("train", &job.id).into(),
        models::PipelineCustomScriptStepDetails::new("report").with_depends_on(["train"]).into(),
    ];
    let details = models::CreatePipelineDetails::new(&project, tenancy, steps.clone())
        .with_display_name("weekly");
    let pipeline = client.create_pipeline(details).await.unwrap();
    assert_eq!(pipeline.lifecycle_state, models::PipelineLifecycleState::Active);
    let found = client.get_pipeline(&pipeline.id).await.unwrap();
    assert_eq!(found.step_details.len(), 2);
    let models::PipelineStepDetails::MlJob(train) = &found.step_details[0] else {
        panic!("{:?}", found.step_details);
    };
    assert_eq!((train.step_name.as_str(), train.job_id.as_str()), ("train", job.id.as_str()));
    client.delete_pipeline(&pipeline.id).await.unwrap();
    assert!(client.get_pipeline(&pipeline.id).await.unwrap_err().is_not_found());
}

/// Waits for the end of a job run as a program does, and returns its states. The time of the emulator passes
/// between the requests.
async fn finished(
    local: &Local,
    client: &DataScienceClient,
    id: &str,
) -> Result<(Vec<models::JobRunLifecycleState>, models::JobRun), Error> {
    use models::JobRunLifecycleState::{Canceled, Failed, Succeeded};

    let mut states = Vec::new();
    loop {
        let run = client.get_job_run(id).await?.into_inner();
        states.push(run.lifecycle_state.clone());
        if matches!(run.lifecycle_state, Succeeded | Failed | Canceled) {
            return Ok((states, run));
        }
        assert!(states.len() < 10, "{states:?}");
        local.emulator.advance(STEP);
    }
}

#[tokio::test]
async fn job_run_is_polled_until_it_ends() {
    use models::JobRunLifecycleState::{
        Accepted, Canceled, Canceling, Failed, InProgress, Succeeded,
    };

    let local = slow().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let project = project(&client, tenancy).await;
    let job = client.create_job(job_details(&project, tenancy)).await.unwrap();
    assert_eq!(job.lifecycle_state, models::JobLifecycleState::Creating);
    local.emulator.advance(STEP);
    let found = client.get_job(&job.id).await.unwrap();
    assert_eq!(found.lifecycle_state, models::JobLifecycleState::Active);

    let details = models::CreateJobRunDetails::new(&project, tenancy, &job.id);
    let run = client.create_job_run(details.clone()).await.unwrap();
    assert_eq!((run.time_started, run.time_finished), (None, None));
    let (states, run) = finished(&local, &client, &run.id).await.unwrap();
    assert_eq!(states, [Accepted, InProgress, Succeeded]);
    assert!(run.time_started < run.time_finished, "{run:?}");
    assert_eq!(run.job_id, job.id);

    let plan = Plan::new().fails_with("OutOfMemory", "no memory");
    local.emulator.plan_next("CreateJobRun", plan);
    let run = client.create_job_run(details.clone()).await.unwrap();
    let (states, run) = finished(&local, &client, &run.id).await.unwrap();
    assert_eq!(states, [Accepted, InProgress, Failed]);
    assert_eq!(run.lifecycle_details.as_deref(), Some("no memory"));

    local.emulator.plan_next("CreateJobRun", Plan::new().never_ends());
    let run = client.create_job_run(details).await.unwrap();
    local.emulator.advance(STEP * 100);
    assert_eq!(client.get_job_run(&run.id).await.unwrap().lifecycle_state, Accepted);
    client.cancel_job_run(&run.id).await.unwrap();
    let (states, _) = finished(&local, &client, &run.id).await.unwrap();
    assert_eq!(states, [Canceling, Canceled]);
}

#[tokio::test]
async fn notebook_session_is_created_over_time() {
    use models::NotebookSessionLifecycleState::{Active, Creating};

    let local = slow().await;
    let (client, tenancy) = (client(&local).await, &local.identity.tenancy);
    let project = project(&client, tenancy).await;
    let configuration = models::NotebookSessionConfigurationDetails::new("VM.Standard2.1", SUBNET);
    let details = models::CreateNotebookSessionDetails::new(&project, tenancy)
        .with_notebook_session_configuration_details(configuration);
    let session = client.create_notebook_session(details).await.unwrap();
    assert_eq!(session.lifecycle_state, Creating);
    let work_request = session.work_request_id().unwrap();
    let found = client.get_work_request(work_request).await.unwrap();
    assert_ne!(found.status, models::WorkRequestStatus::Succeeded);
    assert!(found.percent_complete < 100.0, "{found:?}");

    local.emulator.advance(STEP);
    let found = client.get_notebook_session(&session.id).await.unwrap();
    assert_eq!(found.lifecycle_state, Active);
    let done = client.get_work_request(work_request).await.unwrap();
    assert_eq!(done.status, models::WorkRequestStatus::Succeeded);
    assert_eq!(done.percent_complete, 100.0);
    assert_eq!(done.resources[0].identifier, session.id);

    let deleted = client.delete_notebook_session(&session.id).await.unwrap();
    assert!(deleted.work_request_id().is_some());
    local.emulator.advance(STEP * 3);
    assert!(client.get_notebook_session(&session.id).await.unwrap_err().is_not_found());
}
