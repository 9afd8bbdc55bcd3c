/** Dockets of invented people in each format, for tests. */
const RECEIPT = `<center><table border=1 width=400><tr><th colspan=4>PACER Service Center</th></tr><tr><th colspan=4>Transaction Receipt</th></tr>
<tr><td colspan=4>03/05/2024 10:11:12</td></tr><tr><th>PACER Login:</th><td>secretlogin</td><th>Client Code:</th><td>secretclient</td></tr></table></center>`

const row = (date: string, number: string, text: string): string =>
  `<TR><TD width=94 nowrap valign=top>${date}</TD><TD valign=top align=right>${number}&nbsp;</TD><TD valign=top>${text}</TD></TR>`

const link = (number: number, serial: string, sequence: number): string =>
  `<a href="https://ecf.nysd.uscourts.gov/doc1/${serial}?magic_num=SECRETMAGIC" onClick="goDLS('/doc1/${serial}','90001','${sequence}','','1','1','','');return(false);">${number}</a>`

export const ROWS = [
  row(
    '01/02/2024',
    link(1, '127123456789', 3),
    'COMPLAINT against Beacon Mills &amp; Co. (Filing Fee &#036; 405.00) filed by Ada Quill.(Poe, Rita) (Entered: 01/03/2024)',
  ),
  row('01/02/2024', '', 'Case Designated ECF. (xy) (Entered: 01/03/2024)'),
  row(
    '01/20/2024',
    link(2, '127023456790', 9),
    'MOTION to Dismiss <i>with prejudice</i> .<br>Document filed by Beacon Mills &amp; Co..(Law, Tom) (Entered: 01/20/2024)',
  ),
  row(
    '02/10/2024',
    '3',
    'ORDER granting <a href="https://ecf.nysd.uscourts.gov/doc1/127023456790">2</a> Motion to Dismiss. (Signed by Judge Vera Stone on 2/9/2024) (xy) (Entered: 02/12/2024)',
  ),
]

const party = (role: string, name: string, below: string, lawyer: string): string =>
  `<tr><td><b><u>${role} </u></b></td></tr><tr><td valign=top width="40%"><b>${name}</b>${below}</td>
<td align=right>represented&nbsp;by</td><td valign=top width="40%"><B>${lawyer}   Esq </B><BR>1 Elm Row<BR>Email: x@example.test<BR><I>LEAD ATTORNEY</I></td></tr><tr><td></td></tr>`

export const PARTIES = [
  party('Plaintiff', 'Ada Quill', '<BR><I>individually</I>', 'Rita Poe'),
  '<tr><td valign=top><br>V.<br></td></tr>',
  party('Defendant', 'Beacon Mills &amp; Co.', '<br><i>also known as</i><br>Beacon', 'Tom Law'),
]

const HEAD = `<html><head><title>SDNY CM/ECF</title><script>var a = "<td>01/01/2020</td>"</script></head><body>
<table width=100%><tr><td align=right><span>ECF</span>,<span>CLOSED</span></td></tr></table>
<h3 align=center>U.S. District Court<BR>Southern District of New York (Foley Square)<BR>CIVIL DOCKET FOR CASE #: 1:24-cv-00017-VS-RLE</h3>
<TABLE width='100%'><tr><td width="60%"><br>Quill v. Beacon Mills & Co.<br>Assigned to: Chief Judge Vera Stone<br>Referred to: Magistrate Judge Ray L Ellis
<table><tr><td>Related&nbsp;Case:&nbsp;</td><td><a href="https://ecf.nyed.uscourts.gov/cgi-bin/DktRpt.pl?1">1:23-cv-00555-AB</a></td></tr></table>
Cause: 28:1332 Diversity</td><td width="40%"><br>Date Filed: 01/02/2024<br>Date Terminated: 02/10/2024<br>Jury Demand: None<br>Nature of Suit: 190 Contract</td></tr></table>`

const table = (rows: readonly string[], head = '<tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>'): string =>
  `<TABLE border=1>${head}${rows.join('\n')}</table>`

export const DISTRICT = `${HEAD}<table>${PARTIES.join('')}</table>${table(ROWS)}${RECEIPT}</body></html>`

/** The same in two tables, the second without a head. */
export const TWO_TABLES = `${HEAD}<table>${PARTIES.join('')}</table>${table(ROWS.slice(0, 2))}<br>${table(ROWS.slice(2), '')}${RECEIPT}`

export const BY_DATE_ENTERED = `${HEAD}${table(ROWS, '<tr><td>Date Entered</td><th>#</th><td>Docket Text</td></tr>')}`

export const HEAD_ONLY = `${HEAD}<h2>There are proceedings for case 1:24-cv-00017 but none satisfy the selection criteria.</h2>${RECEIPT}`

export const CRIMINAL = `<h3>U.S. District Court<br>District of Nevada (Reno)<br>CRIMINAL DOCKET FOR CASE #: 3:20-cr-00042-LRH-WGC-2</h3>
<table><tr><td><br>Case title: USA v. Reed et al</td><td>Date Filed: 03/04/2020</td></tr></table><hr>
<table><tr><td>Assigned to: Judge LOIS R HARPER</td></tr><tr><td><br><b><u>Defendant (2)</u></b></td></tr>
<tr><td><b>Bo Reed</b><br><i>TERMINATED: 05/06/2021</i></td><td>represented&nbsp;by</td><td><b>Ann Bell</b></td></tr>
<tr><td><b><u>Pending Counts</u></b></td><td></td><td><b><u>Disposition</u></b></td></tr><tr><td><b>None</b></td></tr></table>
<table><tr><td><b><u>Plaintiff</u></b></td></tr><tr><td><b>USA</b></td></tr></table>${table([row('03/04/2020', '1', 'INDICTMENT as to Bo Reed (2) count(s) 1. (ab) (Entered: 03/05/2020)')])}`

/** Saved by a browser, with checkboxes, attachments below an entry, and an entry without a link or a box. */
export const BANKRUPTCY = `<html><body><center><b><font size="+1">U.S. Bankruptcy Court<br>Northern District of Alabama (Decatur)<br>Bankruptcy Petition #: 17-80099-CRJ7</font></b></center>
<table width="100%"><tbody><tr><td><i>Assigned to:</i> Clay R. Jessup, Jr<br>Chapter 7<br>Voluntary</td><td><table><tbody><tr><td><i>Date filed:</i></td><td>&nbsp;&nbsp;01/05/2017</td></tr>
<tr><td><i>Date terminated:</i></td><td>&nbsp;&nbsp;06/12/2018</td></tr></tbody></table></td></tr></tbody></table>
<table width="100%"><tbody><tr><td><i><b>Debtor</b></i><br><b>Mike Ashling</b><br>1 Oak St<br>SSN / ITIN: xxx-xx-0000<br><i><b>aka</b></i><br><b>Mick Ashling</b></td><td>represented by</td><td><b>Adam Dove</b></td></tr>
<tr><td><i><b>Trustee</b></i><br><b>Tazewell Sharp</b></td><td>&nbsp;</td><td>&nbsp;</td></tr></tbody></table>
<form name="view_multi_docs"><table border="1"><tbody><tr><th>Filing Date</th><th colspan="2">#</th><th><small>clear</small></th><th>Docket Text</th></tr>
<tr><td>01/05/2017</td><td>&nbsp;</td><td><a href="/doc1/018133396437">1</a> <br>(5&nbsp;pgs; 2&nbsp;docs)</td><td><input type="checkbox" name="arr_de_seq_nums" value="2"></td><td>Chapter 7 Voluntary Petition. Fee Amount $335 (Dove, Adam) (Entered: 01/05/2017 at 10:11:12)</td></tr>
<tr><td></td><td></td><td></td><td></td><td><table><tr><td>0</td><td>Main</td><td>2 pages</td></tr></table></td></tr>
<tr><td>01/06/2017</td><td>&nbsp;</td><td><a href="/doc1/018133396499">doc</a></td><td></td><td>Receipt of filing fee (Entered: 01/07/2017)</td></tr></tbody></table></form></body></html>`

/** Some courts have no column for the number. */
export const NO_NUMBER_COLUMN = BANKRUPTCY.replace(/<form[\s\S]*<\/form>/, () =>
  table(
    ['<tr><td>01/05/2017</td><td>&nbsp; <a href="/doc1/018033396437">1</a> Voluntary petition (Dove, Adam)</td></tr>'],
    '<tr><th>Filing Date</th><th>Docket Text</th></tr>',
  ),
)

export const HISTORY = `<html><body><center><b><font size="+1">1:24-cv-00017-VS</font></b> Quill v. Beacon Mills et al<br>Vera Stone, presiding<br><b>Date filed:</b> 01/02/2024<br></center>
<h2>History</h2><center><table border="1"><tbody><tr><th>Doc.<br>No.</th><th>Dates</th><th>Description</th></tr>
<tr><td><a href="https://ecf.nysd.uscourts.gov/doc1/127123456789" onclick="goDLS('/doc1/127123456789','90001','3','','','1','','');">1</a></td><td><table><tr><td><i>Filed:</i></td><td>01/02/2024</td></tr><tr><td><i>Entered:</i></td><td>01/03/2024</td></tr></table></td><td>Complaint</td></tr>
<tr><td colspan="2"><i>Docket Text:</i> COMPLAINT against Beacon Mills.</td></tr>
<tr><td>&nbsp;</td><td><table><tr><td><i>Filed &amp; Entered: &nbsp;</i></td><td>01/04/2024</td></tr></table></td><td><a href="javascript:DktText('1','90001','','14','')"></a> Case Designated ECF</td></tr></tbody></table></center>${RECEIPT}`

const apiEntry = (id: number, number: number | null, day: string, order: string, description: string): object => ({
  id,
  docket: 'https://www.courtlistener.com/api/rest/v4/dockets/77/',
  date_filed: day,
  entry_number: number,
  recap_sequence_number: `${day}.${order}`,
  pacer_sequence_number: id,
  description,
  recap_documents: [
    {
      id: id * 10,
      document_type: 1,
      document_number: String(number ?? ''),
      attachment_number: null,
      pacer_doc_id: '04519924513',
      description: 'Short',
      filepath_local: 'recap/gov.uscourts.dcd.256/x.pdf',
    },
    {
      id: id * 10 + 1,
      document_type: 2,
      document_number: String(number ?? ''),
      attachment_number: 1,
      pacer_doc_id: '04519924514',
      description: 'Exhibit',
    },
  ],
})

export const API_DOCKET = {
  id: 77,
  court_id: 'dcd',
  docket_number: '1:24-cv-00018',
  federal_dn_judge_initials_assigned: 'ABJ',
  case_name: 'Quill v. Beacon Mills',
  date_filed: '2024-01-02',
  date_terminated: null,
  assigned_to_str: 'Amy B. Jones',
  referred_to_str: '',
  cause: '',
  nature_of_suit: '',
}
export const API_ENTRIES = [
  apiEntry(3, null, '2024-01-05', '001', 'MINUTE ORDER granting 2 Motion'),
  apiEntry(2, 2, '2024-01-04', '001', 'MOTION for <i>Leave</i> &amp; more (Entered: 01/05/2024)'),
  apiEntry(1, 1, '2024-01-04', '000', ''),
]
export const apiPage = (results: readonly unknown[], next: string | null): object => ({
  count: 'https://www.courtlistener.com/api/rest/v4/docket-entries/?count=on',
  next,
  previous: null,
  results,
})
export const SEARCH_PAGE = {
  count: 1,
  next: null,
  previous: null,
  results: [
    {
      caseName: 'Quill v. Beacon Mills',
      docketNumber: '1:24-cv-00018',
      dateFiled: '2024-01-02',
      court_id: 'dcd',
      party: ['Ada Quill'],
      recap_documents: [
        {
          entry_number: 1,
          entry_date_filed: '2024-01-02',
          document_number: 1,
          attachment_number: null,
          description: 'COMPLAINT',
        },
      ],
    },
  ],
}

export const CSV = [
  '"docketentry_id","docketentry_entry_number","docketentry_date_filed","docketentry_description","recapdocument_document_type","recapdocument_description","recapdocument_attachment_number","recapdocument_pacer_doc_id","recapdocument_filepath_local"',
  '"11","1","2024-01-02","COMPLAINT, with ""quotes""\nand a line (Entered: 01/03/2024)","PACER Document","Complaint","","04519924513","https://storage.courtlistener.com/recap/gov.uscourts.dcd.256/x.pdf"',
  '"11","1","2024-01-02","COMPLAINT, with ""quotes""\nand a line (Entered: 01/03/2024)","Attachment","Exhibit","1","04519924514",""',
  '"12","","2024-01-03","MINUTE ORDER","","","","",""',
].join('\r\n')

export const ARCHIVE_XML = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE gov_uscourts_docket SYSTEM "docket.dtd">
<gov_uscourts_docket><case_details><court>dcd</court><docket_num>1:06-cv-00999</docket_num><case_name>Quill &amp; Co. v. Beacon</case_name>
<date_case_filed>2006-03-29</date_case_filed><assigned_to>Judge Vera Stone</assigned_to></case_details>
<party_list><party><name>Quill &amp; Co.</name><type>Plaintiff</type></party></party_list>
<document_list><document doc_num="1" attachment_num="0"><pacer_doc_id>04511625150</pacer_doc_id><date_filed>2006-03-29</date_filed><date_entered>2006-03-31</date_entered><long_desc>COMPLAINT (Filing fee &amp;#036; 250)</long_desc></document>
<document doc_num="1" attachment_num="1"><short_desc>Exhibit</short_desc></document></document_list></gov_uscourts_docket>`

const notice = (body: string): string =>
  `<html><body><ul><li>Query</li><li>Reports</li></ul><div>${body}</div></body></html>`

/** Pages that CM/ECF shows in the place of a docket, with the code each is known by. */
export const NOT_DOCKETS = {
  'login-page': notice('<h1>PACER: Login</h1><form>Username <input> Password <input type=password></form>'),
  'fee-page': notice(`To accept charges shown below, click on the 'View Report' button.${RECEIPT}`),
  'long-report-page': notice('The report may take a long time to run because this case has many docket entries.'),
  'form-error-page': notice('<h3>Invalid date_from: 12/13/219</h3>'),
  'restricted-case': notice('This case is SEALED.'),
  'restricted-document': notice(
    'Either you do not have permission to view the document, or the document does not exist in the case.',
  ),
  'case-not-found': notice('Case number 1:99-cv-99999 not found'),
  'case-being-opened': notice('This case is in the process of being opened, please check back later.'),
  'no-documents': notice('Error: There are no documents in this case.'),
  'pdf-failed': notice('Unable to create PDF file.'),
  'server-timeout': '<html><head><title>408</title></head><body><h1>Request Time-out</h1></body></html>',
  'server-error': '<html><body><h1>503 Service Unavailable</h1></body></html>',
  'closed-without-entries': `<h3>U.S. District Court<br>Southern District of Florida<br>CIVIL DOCKET FOR CASE #: 1:17-cv-24299-XXXX<br>*** This case was administratively closed.***</h3>${RECEIPT}`,
  'unfinished-page': '<html><body style="cursor: wait"><table><tr><td>Actions</td></tr></table></body></html>',
  'text-docket': `<pre>                    U.S. Bankruptcy Court\n                 District of Nevada (Reno)\n          Bankruptcy Petition #: 8:18-bk-00099-CED\nDate filed:  02/09/2018\n</pre><pre>02/09/2018   1   Voluntary Petition</pre>`,
  'receipt-only': notice(`${RECEIPT}${'x '.repeat(200)}`),
  'malformed-page': '<div>'.repeat(100_000),
} as const

/** The general docket of a court of appeals: ids of documents in square brackets, a table of dates of the court below. */
export const APPELLATE = `<html><head><title>23-5001 Docket</title></head><body><table><tr><td><b>General Docket<br>United States Court of Appeals for the Ninth Circuit</b></td></tr></table>
<!-- NEW SECTION - Case Stub --><table><tr><td><table><tr><td><b>Court of Appeals Docket #:</b> 23-5001</td><td><b>Docketed:</b> 01/02/2023</td></tr>
<tr><td><b>Nature of Suit:</b> 3442 Employment</td><td><b>Termed:</b> 03/04/2024</td></tr><tr><td colspan=2>Ada Quill v. Beacon Mills, et al</td></tr>
<tr><td><b>Appeal From:</b> U.S. District Court for Nevada, Reno</td></tr><tr><td><b>Fee Status:</b> Paid</td></tr></table></td></tr></table>
<table><tr><td><b>Case Type Information:</b><br>1) civil<br>2) private</td></tr></table>
<table><tr><td><b>Originating Court Information:</b></td></tr><tr><td><b>District: </b>0978-3 : <a href="https://ecf.nvd.uscourts.gov/cgi-bin/DktRpt.pl?1">3:20-cv-00042-LRH</a></td></tr>
<tr><td><b>Trial Judge: </b>Lois R. Harper, District Judge</td></tr><tr><td><b>Date Filed: </b>03/04/2020</td></tr>
<tr><td>Date Order/Judgment:</td><td>Date NOA Filed:</td><td>Date Rec'd COA:</td></tr><tr><td>12/01/2022</td><td>12/30/2022</td><td>01/02/2023</td></tr></table>
<!-- NEW SECTION - Party/Aty List --><table><tr><td><table><tr><td valign=top>ADA QUILL<br>&nbsp;&nbsp;&nbsp;Plaintiff - Appellant,</td><td>Rita Poe, Esquire, Attorney<br>Direct: 555-0100<br>[COR NTC Retained]<br>1 Elm Row</td></tr>
<tr><td>v.</td><td>&nbsp;</td></tr><tr><td valign=top>BEACON MILLS & CO.<br><b>Terminated: </b>07/31/2023<br>&nbsp;&nbsp;Defendant - Appellee,</td><td>Tom Law<br>[COR LD NTC Retained]</td></tr></table></td></tr></table>
<table><tr><td>ADA QUILL,<br>Plaintiff - Appellant,<br>v.<br>BEACON MILLS & CO.,<br>Defendant - Appellee.</td></tr></table>
<!-- DOCKET ENTRIES --><form><table><tr><td>01/02/2023</td><td><input type=checkbox> <a href="https://ecf.ca9.uscourts.gov/docs1/009134567890">1</a><br>9 pg, 1.2 MB</td><td>DOCKETED CAUSE AND ENTERED APPEARANCES OF COUNSEL. Opening brief due 03/14/2023. [12624001] (RT) [Entered: 01/03/2023 09:53 AM]</td></tr>
<tr><td>03/14/2023</td><td><a href="https://ecf.ca9.uscourts.gov/docs1/009134567999"><img src=x></a></td><td>Submitted (ECF) Opening Brief for review. [12674002] (Poe, Rita) [Entered: 03/14/2023 04:10 PM]</td></tr>
<tr><td>03/15/2023</td><td></td><td>Entered appearance of Tom Law. [12675003]</td></tr></table></form>
<table><tr><td>PACER Service Center</td></tr><tr><td>PACER Login:</td><td>secretlogin</td></tr></table></body></html>`
