//! Clients in a program without a runtime. The emulator of the test has a runtime of its own.

use oci_sdk_core::blocking::{SendBlocking, block_on};
use oci_sdk_core::{Body, Error, ErrorKind};
use oci_sdk_data_science::{DataScienceClient, models};
use tokio::runtime::Builder;

use crate::local::Local;

#[test]
fn client_is_used_without_a_runtime() -> Result<(), Error> {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let local = runtime.block_on(Local::start());
    let (tenancy, folder) = (&local.identity.tenancy, local.folder.path());
    let endpoint = local.emulator.endpoint_of("data-science").unwrap();
    let config = block_on(local.config().with_endpoint(endpoint).load())?;
    let client = DataScienceClient::new(&config)?;

    let mut projects = Vec::new();
    for name in ["a", "b", "c"] {
        let details = models::CreateProjectDetails::new(tenancy).with_display_name(name);
        projects.push(client.create_project(details).send_blocking()?.into_inner().id);
    }
    let mut listed = Vec::new();
    for project in client.list_projects(tenancy).limit(2).items() {
        listed.push(project?.id);
    }
    listed.sort();
    projects.sort();
    assert_eq!(listed, projects);
    let pages: Result<Vec<_>, _> =
        client.list_projects(tenancy).limit(2).pages().into_iter().collect();
    assert_eq!(pages?.iter().map(|page| page.len()).collect::<Vec<_>>(), [2, 1]);

    let model = models::CreateModelDetails::new(tenancy, &projects[0]);
    let model = client.create_model(model).send_blocking()?.into_inner().id;
    client.upload_model_artifact(&model, Body::from("artifact")).send_blocking()?;
    let path = folder.join("artifact");
    let length = client.download_model_artifact(&model, &path).send_blocking()?;
    assert_eq!((*length, std::fs::read_to_string(path).unwrap().as_str()), (8, "artifact"));
    let content = client.get_model_artifact_content(&model).send_blocking()?.into_inner();
    assert_eq!(block_on(content.text())?, "artifact");

    let error = client.get_model("ocid1.datasciencemodel.oc1..a").send_blocking().unwrap_err();
    assert!(error.is_not_found(), "{error}");
    drop(runtime);
    let error = client.get_model(&model).send_blocking().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "the emulator has ended: {error}");
    Ok(())
}
