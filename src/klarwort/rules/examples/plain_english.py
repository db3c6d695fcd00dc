"""Everyday English sentences that have the words of a rule and nothing of what it marks; no rule may mark them."""

from klarwort.rules.examples.example import good

EXAMPLES = good(
    "en",
    """
    Power is back in three hours, at 4 pm.
    I read the measurement off the wrong line.
    I addressed the letter to the wrong notary myself.
    Our driver will be at your gate at half past six.
    Ms Lenz recounted the samples in the cold store yesterday.
    Only the doors on the ground floor are still missing; they come on Thursday.
    Just tell me which day suits you.
    Please keep the dog in the garden while we work.
    Ring me on Sunday too if you like: 07700 900123.
    The delivery was incomplete: four of the twenty chairs were missing.
    Your contract runs until 30 June.
    Monday is a bank holiday, so we are coming on Saturday.
    The maker is delivering the new pump straight to you on 4 March.
    I spoke to your architect this morning and he is happy with Thursday.
    The hole in the wall is about two centimetres wide.
    We have taken the second night off the bill.
    How many guests are you expecting on Saturday?
    I have cancelled invoice 2231 today.
    You are right, oak was what we promised.
    I got the day wrong.
    Until it is repaired you have our demonstration model.
    The varnish takes 24 hours to dry.
    There is a new slot on 9 May at 8.
    I am on holiday next week; Mr Sommer stands in for me on 020 7946 0011.
    You ordered twelve panels on 3 May and ten came.
    The report runs to two pages and is attached.
    The switchboard has your number and will put you straight through to me.
    The lift has been running again since eleven.
    I missed a line when I added it up.
    The two rooms on the third floor are the quietest in the house.
    Your daughter can repeat the course in autumn free of charge.
    The locksmith put the gate right in an hour yesterday.
    Your notice takes effect at the end of the month.
    I am in the office until eight tonight and will pick up the phone myself.
    Ms Wirth will show you the three samples tomorrow at ten.
    I forgot to send you the new code.
    Fourteen of the 80 bottles were broken.
    Your application has been approved and the money arrives on Friday.
    Sanding makes dust; we will take the doors off first.
    Kern are putting up the scaffold on Tuesday.
    I shut the valve as soon as you rang.
    The test showed that the brake was sound and the sensor was not.
    We had been told about the change in good time; I did not enter it.
    Your team in Leeds checked the crates with us this morning.
    The wholesaler brought the paint at nine this morning.
    I should have told you on Monday.
    The painters finish on Wednesday and the floor comes on Thursday.
    You sent us the measurements on 3 May; I copied them down wrong on the 4th.
    Please have the car in the yard by eight on Tuesday.
    Your assistant Ms Blum has confirmed the appointment.
    The stain is four centimetres wide and sits on the front.
    The unit is twelve years old and parts are available until 2030.
    Your mail came in at 5.40 pm when I was already on site; I read it at nine.
    I have struck out the £35 charge.
    Both lifts were inspected at noon yesterday and are in service.
    If you like I will take the old mattress away with me.
    I caused the mix-up in your account number.
    Ms Ozturk in accounts is transferring the £210 today.
    We are at the trade fair on Saturday; you will find us in hall 4.
    The doctor will ring you herself between five and six tonight.
    The door stuck because I had set the hinges too low.
    The contract gives you four weeks, and you kept to them.
    Eight of the twelve windows are in; the other four follow on Monday.
    You do not need a new application for that.
    Your notice reached me on 12 May and I confirmed it the same day.
    For the party on Saturday we have put out 80 chairs instead of 60.
    The keys are in the box by the front door; the code is 4471.
    It has rained for three days; we will do the roof on Friday if it is dry, otherwise on Saturday.
    Our apprentice Jan dropped the samples at your house yesterday.
    My sister runs the shop on Thursdays and knows about your order.
    The school is closed on Monday; lessons go on as normal on Tuesday.
    I told your driver the wrong gate.
    To your question why: two drivers were ill and I did not order anyone else.
    The supplier sent the wrong colour, and I fitted it without looking.
    The lorry was stuck in traffic, but we ought to have let you know.
    As soon as the screed is dry, by 14 March at the latest, we will lay the floor.
    You were sent a unit with a faulty battery on 3 May.
    We pay the return postage.
    The £150 excess is payable by the tenant under the agreement.
    Your contract renews for a year on 1 July.
    As agreed we will sit down together on Wednesday at ten.
    Only two screws are missing and I will bring them at eight tomorrow.
    The room is small: twelve square metres.
    If you would rather have Thursday, we can swap.
    The motor comes with a three-year guarantee.
    During our summer shutdown from 1 to 14 August the emergency line is 0800 112233.
    Ms Roth is on maternity leave; I have been looking after your project since 1 March.
    On the day of our move, 4 May, the switchboard is closed until noon.
    Tell me whether you would rather have the lamp in black.
    I need you for five minutes on Friday to sign.
    I have read your complaint and you are right on all three points.
    You can reach me on my mobile in the evenings too.
    Mr Yilmaz from service replaced the valve on Tuesday.
    The garage finished the car at four yesterday.
    Our partner in Leeds is putting a loan machine in for you on Thursday.
    The structural check showed that the ceiling will bear the load.
    I sent your results to Dr Hale; he will ring you at four today.
    The application is with the council and we expect the permit on 9 June.
    We moved the program to the new server on Sunday and it has run since.
    The storm loosened two tiles; we will put them back at seven tomorrow.
    The bakery is closed from 24 to 26 December.
    It was 14 degrees in the hall and we had promised 21.
    The train was 40 minutes late and I have moved the taxi to 3 pm.
    We will hold the price of £1,240 until the end of the year.
    I will take the wardrobe back on Saturday and return your money.
    The parts came in on 2 May and I fitted them on the 3rd.
    The notary released the draft on Friday.
    The rest of your deposit will be with you on Tuesday.
    The new mattress is two centimetres higher than the old one.
    Your solicitor wrote to me on Monday; I will answer him by Friday.
    The measurement runs until six tonight.
    I cannot promise you 5 May, but I can promise the 7th.
    The invoice was sent to your old address because I had not updated it.
    Our insurer has been told, and the assessor comes to you on Thursday at 2.
    Your order was printed on the lighter paper; that was my choice and it was wrong.
    If the parcel is not with you by noon tomorrow, I will bring a second one myself.
    The hotel has kept the room for you until Sunday.
    Dr Patel looked at your X-ray again this morning and found the fracture.
    Your tenants can move in on the 1st as planned.
    We were an hour late and you paid the babysitter for it.
    It rained in through the skylight I had left open.
    The contract you signed says oak, and oak is what you will get.
    I am transferring the £40 for your fare today.
    Our insurer has given us the number 4471 and the assessor comes on Monday at 9.
    The assessor put the damage to the car at £1,200.
    We pay for the cleaning; please send me the bill.
    The final clean costs £60 and is included in the price.
    The parcel is insured up to £500.
    Your caretaker has the key and we will fetch it at seven.
    The engineer gave her approval today and we pour on Thursday.
    The number has been going to your office again since eleven.
    Your wife gave me the measurements yesterday, many thanks.
    The previous tenant moves out on the 28th and I hand you the keys on the 1st.
    Goods-in is not staffed between 12 and 1.
    We do not paint in frost; the new date is 9 March.
    From now on I read every order of yours myself.
    The contract asks for written orders, and yours came in writing.
    The software shows you where it stands; the link is below.
    Thank you for describing it so exactly, I found the spot at once.
    I will answer your questions one by one.
    You ask whether the slab stays: yes.
    We have lost your trust, I know that.
    The quality of the fabric was poor, you are right.
    Friday is what matters to you, so we start on Wednesday.
    We work on the scratch on Monday; after that it will not show.
    Besides the colour the size is wrong too; I will take the dress back.
    I will be in the hall a quarter of an hour before you start.
    The dress is hanging ready in the cloakroom.
    I was on the phone to the joiner at seven and he is cutting the board by noon.
    The heating has been on since ten last night and the nursery was at 20 degrees by midnight.
    That you had to take the stairs with a walker is my doing: I had the lift shut without asking.
    Your suitcase is in Zurich; it comes on the 2.20 pm flight and a driver brings it to the hotel.
    The crack is easy to see in the picture you sent, thank you.
    There were two engineers yesterday and there will be three tomorrow, and they stay until the press runs.
    You are right, the quotation says delivery included; I am taking the £90 off today.
    The class is on: Ms Wirz takes it on Tuesday at six.
    The network operator switches the line on on Wednesday and the modem is already with you.
    Whether the seam holds I will see on Friday; I will ring you afterwards, by five.
    Mr Aydin is on your project from Monday because he built the machine.
    The old tenant handed the keys in yesterday, all four of them.
    There are three of us in sales this year, and one of us is there until six.
    The check showed that only the plug was loose; it is tight now.
    Should it rain on Saturday we will put the tent up at four on Friday.
    I hung the wallpaper in the hall crooked; you can see it from the door.
    If you do not like the replacement I will take it back.
    The bill has the call-out on it once only.
    By noon on Thursday you will have a figure from me that you can work with.
    Your son's allergy is now on the sheet in the kitchen in red.
    Your neighbour took the parcel in; it is with her on the second floor.
    I let your call on Tuesday go and did not ring back.
    The contract of March says 30 days and my email said 14; the 30 stand.
    Our phones are off from six to seven on the 12th; I am on my mobile.
    Your advertisement appears on Saturday on page three, in colour.
    Ms Ott's team have known your plant for ten years.
    Three kilos were missing and the driver brought them today.
    Coffee is at half past eight and we start at nine.
    Two of your people were there when we opened the tank.
    You may wake me at midnight if you need to.
    Snow is forecast for Thursday, so I am setting off on Wednesday evening.
    The spring was broken; there is a new one in, and I have opened and shut it twenty times.
    I am taking no second job until yours is done.
    What Ms Berger promised stands, even though she no longer works here.
    It was the wrong door and your fitter was right.
    I have filled the form in for you; all it needs is your signature.
    Nobody works here on Sunday; on Monday at six there are four men with you.
    I understand that the third postponement made you angry.
    The inspector was here on Tuesday and had no complaints.
    We are paying for the crane on Wednesday; that is £640.
    We will refund the £380 on your decorator's bill of 2 December.
    Liability is dealt with in clause 9 of your contract; I am sending the page along.
    There is no penalty clause in our contract.
    Whether and how much is paid is for the insurer to decide; you will have the claim number by 3 pm today.
    You asked why nobody picked up: we were all on site that afternoon and I had not diverted the phone.
    Our driver has been in hospital since yesterday, so Mr Kerr is bringing your goods at 11 today.
    The workshop is staffed on 27 and 28 December despite the holidays.
    Our warehouse is open until noon on Christmas Eve.
    The stocktake does not affect your collection, which is ready at gate 3.
    Your order was packed by Ms Hall yesterday and collected at 4 pm.
    You gave us the sign-off on Monday and we did not print until Wednesday.
    Your delivery note was right and ours was not.
    The subcontractor works for us, so I am the one you talk to.
    We are checking all twelve valves by five today and will send you the record.
    My colleague from engineering checked the pump this morning: the impeller is broken.
    I have sent your complaint to the maker, and the new seal will be with you on Friday.
    Mr Sauer knows and will be at your door with his tools at six tomorrow.
    You can leave the machines where they are.
    Please sign nothing for the driver; I am coming myself.
    Give me two dates and I will fit in with you.
    Do text me if that is easier.
    Thank you for ringing me directly and not the switchboard.
    As we agreed on the phone, I will be there at nine on Friday.
    I only saw your message of Sunday today, and that was too late.
    At seven we go over the crane's position with your foreman.
    The contract says 15 January and that stands.
    The checklist for tomorrow is in your tray.
    At the meeting on 8 December at ten we will go through the interfaces, as you wished.
    Two millimetres sounds little, but the door will not shut.
    Only part of the goods arrived, and you cannot open with that.
    The damage is worse than I thought on the phone.
    All parts carry a two-year warranty.
    I will ring you at six tonight in any case.
    The plant never ran for more than two hours.
    Mr Baur promised me he would ring at two, and I reminded him at ten past.
    I will ask you myself on 10 December whether you are happy with the second coat.
    Short notice in this case means eight o'clock tomorrow.
    We took the unit off the mains at once; it was dead at 4.10 pm.
    """,
)
